package org.mutirao.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.importing.SheetReader.Read;
import org.mutirao.application.importing.SheetWriter.Cell;

class WrittenSheetsTest {
    private static final Locale PT = Locale.of("pt", "BR");

    @TempDir Path folder;
    private final ReadSheet sheet = new ReadSheet();

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("WrittenSheetsTest seed " + seed);
        Random random = new Random(seed);
        String alphabet = "=+-@'\"\t\r\n,;|＝＋－＠a0 ãé🍞";
        List<List<String>> wanted = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            wanted.add(List.of("x", text(random, alphabet), text(random, alphabet), "0012"));
        }
        for (String name : List.of("pt.csv", "en.csv", "a.xlsx")) {
            Path file = folder.resolve(name);
            int written =
                    new SheetFileWriter()
                            .write(
                                    file,
                                    name.startsWith("en") ? Locale.ENGLISH : PT,
                                    List.of("k", "a", "b", "code"),
                                    wanted.stream().map(r -> r.stream().map(Cell::text).toList()));
            assertThat(written).isEqualTo(2_000);
            assertThat(sheet.read(file)).as(name).isInstanceOf(Read.class);
            List<List<String>> back = sheet.cells();
            for (int i = 0; i < wanted.size(); i++) {
                // XML knows one kind of line end, and drops spaces around text
                boolean xml = name.endsWith("xlsx");
                assertThat(plain(xml, back.get(i + 1)))
                        .as("%s, seed %s", name, seed)
                        .isEqualTo(plain(xml, wanted.get(i)));
            }
        }
    }

    private static List<String> plain(boolean xml, List<String> cells) {
        return xml
                ? cells.stream().map(c -> c.replace("\r\n", "\n").replace('\r', '\n')).toList()
                : cells;
    }

    private static String text(Random random, String alphabet) {
        int[] letters = alphabet.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    @Test
    void noTextOfACsvIsAFormulaAndNumbersStayNumbers() throws IOException {
        Path file = folder.resolve("a.csv");
        List<Cell> row =
                List.of(
                        Cell.text("=1+1"),
                        Cell.text("-2+3"),
                        Cell.text("-30,5"),
                        Cell.number(new BigDecimal("-30.5")),
                        Cell.blank());
        new SheetFileWriter().write(file, PT, List.of("=x"), Stream.of(row));
        assertThat(Files.readString(file)).isEqualTo("\ufeff'=x\r\n'=1+1;'-2+3;'-30,5;-30,5;\r\n");
        sheet.read(file);
        assertThat(sheet.cells().get(1)).containsExactly("=1+1", "-2+3", "-30,5", "-30,5", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt.csv", "en.csv", "a.xlsx"})
    void numbersReadBackEqual(String name) throws IOException {
        Path file = folder.resolve(name);
        Locale language = name.startsWith("en") ? Locale.ENGLISH : PT;
        // the last has more digits than a workbook's number holds
        List<BigDecimal> wanted =
                Stream.of("-51.2177", "-0.000001", "0", "1234567", "-12345678901234567.25")
                        .map(BigDecimal::new)
                        .toList();
        List<Cell> row = wanted.stream().map(Cell::number).toList();
        new SheetFileWriter()
                .write(file, language, List.of("a", "b", "c", "d", "e"), Stream.of(row));
        sheet.read(file);
        assertThat(sheet.cells().get(1))
                .extracting(cell -> new BigDecimal(cell.replace(',', '.')))
                .isEqualTo(wanted);
    }

    @Test
    void aFailedExportLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        Stream<List<Cell>> rows =
                Stream.of(1)
                        .map(i -> {
                            throw new java.io.UncheckedIOException(new IOException("disk"));
                        });
        try {
            new SheetFileWriter().write(file, PT, List.of("a"), rows);
            throw new AssertionError("must fail");
        } catch (IOException e) {
            assertThat(Files.readString(file)).isEqualTo("before");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
