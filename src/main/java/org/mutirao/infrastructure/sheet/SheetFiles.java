package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;

/// Reads CSV and XLSX files; which of the two a file is, its first bytes say, not its name.
public final class SheetFiles implements SheetReader {
    private static final int HEAD = 8;

    @Override
    public Result read(Path file, Rows rows) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Refused(new FileRefusal.Missing());
            }
            if (Files.size(file) > MOST_BYTES) {
                return new Refused(new FileRefusal.TooLarge(Files.size(file), MOST_BYTES));
            }
            return readSniffed(file, rows);
        } catch (Unfit unfit) {
            return new Refused(unfit.why());
        } catch (IOException | UncheckedIOException e) {
            return new Refused(new FileRefusal.Unreadable(String.valueOf(e.getMessage())));
        }
    }

    private static Result readSniffed(Path file, Rows rows) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == HEAD && ReadableWorkbook.isOLE2Header(head)) {
            return new Refused(new FileRefusal.OldWorkbook());
        }
        return head.length >= 4 && ReadableWorkbook.isOOXMLZipHeader(head)
                ? XlsxReader.read(file, rows)
                : CsvReader.read(file, rows);
    }
}
