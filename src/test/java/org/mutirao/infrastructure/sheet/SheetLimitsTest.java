package org.mutirao.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;

/// What is no sheet, or too much of one, is refused before it is held as a whole.
class SheetLimitsTest {
    @TempDir Path folder;
    private final ReadSheet sheet = new ReadSheet();

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        assertThat(sheet.refusal(folder.resolve("none.csv"))).isEqualTo(new FileRefusal.Missing());
        Path file = folder.resolve("a");
        Files.write(file, new byte[] {1, 0, 2, 0, 3});
        assertThat(sheet.refusal(file)).isEqualTo(new FileRefusal.NotASheet());
        Files.write(
                file,
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                });
        assertThat(sheet.refusal(file)).isEqualTo(new FileRefusal.OldWorkbook());
        Files.writeString(file, "a,b\n\"c\"d,e\n");
        assertThat(sheet.refusal(file)).isInstanceOf(FileRefusal.Malformed.class);
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(SheetReader.MOST_BYTES + 1);
        }
        assertThat(sheet.refusal(file)).isInstanceOf(FileRefusal.TooLarge.class);
    }

    @Test
    void limitsHoldBeforeAFileIsHeldAsAWhole() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "a,b\n1,2\n3,\"" + "x\"\",\n".repeat(40_000));
        assertThat(sheet.refusal(file))
                .isEqualTo(new FileRefusal.CellTooLong(3, SheetReader.MOST_CELL));
        Files.writeString(file, "a" + ",".repeat(1_024) + "\n");
        assertThat(sheet.refusal(file)).isEqualTo(new FileRefusal.TooManyColumns(1, 1_024));
        Files.writeString(file, "a\n" + "1\n".repeat(SheetReader.MOST_ROWS));
        assertThat(sheet.refusal(file))
                .isEqualTo(new FileRefusal.TooManyRows(SheetReader.MOST_ROWS));
    }

    @Test
    void aWorkbookThatInflatesIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            IntStream.range(0, 65).forEach(i -> write(zip, zeros));
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(sheet.refusal(file)).isInstanceOf(FileRefusal.Inflates.class);
    }

    private static void write(ZipOutputStream zip, byte[] bytes) {
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
