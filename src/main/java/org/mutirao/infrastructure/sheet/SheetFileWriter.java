package org.mutirao.infrastructure.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mutirao.application.importing.SheetWriter;
import org.mutirao.application.report.WholeFile;

/// Writes CSV, or XLSX where the file's name ends so.
public final class SheetFileWriter implements SheetWriter {

    /// A file of one kind that takes rows.
    interface Out extends AutoCloseable {
        void row(List<Cell> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    @Override
    public int write(Path file, Locale language, List<String> header, Stream<List<Cell>> rows)
            throws IOException {
        return WholeFile.make(
                file,
                part -> {
                    try (Out out = open(file, part, language)) {
                        out.row(header.stream().map(Cell::text).toList());
                        return writeAll(rows.iterator(), out);
                    } catch (UncheckedIOException e) {
                        throw new IOException(e.getMessage(), e.getCause());
                    }
                });
    }

    private static int writeAll(Iterator<List<Cell>> rows, Out out) throws IOException {
        int written = 0;
        while (rows.hasNext()) {
            out.row(rows.next());
            written++;
        }
        return written;
    }

    private static Out open(Path file, Path part, Locale language) throws IOException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return workbook ? new XlsxOut(part) : new CsvOut(part, language);
    }
}
