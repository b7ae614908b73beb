package org.mutirao.infrastructure.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.application.importing.FileRefusal;
import org.mutirao.application.importing.SheetReader;
import org.mutirao.application.importing.SheetReader.Read;
import org.mutirao.application.importing.SheetReader.Refused;
import org.mutirao.application.importing.SheetRow;
import org.mutirao.application.importing.SheetWriter.Cell;

class SheetFilesTest {
    private static final Locale PT = Locale.of("pt", "BR");

    @TempDir Path folder;
    private final List<SheetRow> rows = new ArrayList<>();

    private SheetReader.Result read(Path file) {
        rows.clear();
        return new SheetFiles()
                .read(
                        file,
                        row -> {
                            rows.add(row);
                            return true;
                        });
    }

    private Read read(String text, Charset charset) throws IOException {
        return (Read) read(Files.write(folder.resolve("a.csv"), text.getBytes(charset)));
    }

    private FileRefusal refusal(Path file) {
        return ((Refused) read(file)).why();
    }

    private List<List<String>> cells() {
        return rows.stream().map(SheetRow::cells).toList();
    }

    @Test
    void theEncodingIsFoundByMarkOrByContent() throws IOException {
        String text = "nome;qtd\nPão – €;1\n";
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("windows-1252"),
                        StandardCharsets.UTF_16)) {
            read(text, charset);
            assertThat(cells().get(1)).as(charset.name()).containsExactly("Pão – €", "1");
        }
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            read("\ufeff" + text, charset);
            assertThat(cells().getFirst()).as(charset.name()).containsExactly("nome", "qtd");
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theSeparatorIsFoundOutsideQuotes(char separator) throws IOException {
        String other = separator == ',' ? ";;;" : ",,,";
        String row = "\"a" + other + "\n\"\"b\"" + separator + "2" + separator + "3\r\n";
        assertThat(
                        read(
                                        "x" + separator + "y" + separator + "z\r\n" + row,
                                        StandardCharsets.UTF_8)
                                .format()
                                .separator())
                .isEqualTo(separator);
        assertThat(cells())
                .containsExactly(List.of("x", "y", "z"), List.of("a" + other + "\n\"b", "2", "3"));
    }

    @Test
    void rowsAreCountedAsASpreadsheetCounts() throws IOException {
        read("sep=|\na|b\n\n\"c\nd\"|e\nf|g", StandardCharsets.UTF_8);
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4, 5);
    }

    @Test
    void whatIsWrittenReadsBackEqual() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("SheetFilesTest seed " + seed);
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
            assertThat(read(file)).as(name).isInstanceOf(Read.class);
            for (int i = 0; i < wanted.size(); i++) {
                // XML knows one kind of line end, and drops spaces around text
                boolean xml = name.endsWith("xlsx");
                assertThat(plain(xml, cells().get(i + 1)))
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
    void noCellOfACsvIsAFormula() throws IOException {
        Path file = folder.resolve("a.csv");
        new SheetFileWriter()
                .write(
                        file,
                        PT,
                        List.of("=x"),
                        Stream.of(
                                List.of(
                                        Cell.text("=1+1"),
                                        Cell.number(new BigDecimal("-30.5")),
                                        Cell.blank())));
        assertThat(Files.readString(file)).isEqualTo("\ufeff'=x\r\n'=1+1;'-30,5;\r\n");
        read(file);
        assertThat(cells().get(1)).containsExactly("=1+1", "-30,5", "");
    }

    @Test
    void numbersAndDatesOfAWorkbookAreReadAsTheyAreMeant() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, "n");
            sheet.value(2, 0, new BigDecimal("0.1"));
            sheet.value(2, 1, 0.1 + 0.2);
            sheet.value(2, 2, LocalDateTime.parse("2024-05-08T18:30:00"));
            sheet.style(2, 2).format("dd/MM/yyyy HH:mm").set();
            sheet.value(2, 4, "007");
            sheet.value(2, 5, 1200);
        }
        assertThat(read(file)).isInstanceOf(Read.class);
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).cells())
                .containsExactly("0.1", "0.3", "2024-05-08T18:30:00.000", "", "007", "1200");
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        assertThat(refusal(folder.resolve("none.csv"))).isEqualTo(new FileRefusal.Missing());
        Path file = folder.resolve("a");
        Files.write(file, new byte[] {1, 0, 2, 0, 3});
        assertThat(refusal(file)).isEqualTo(new FileRefusal.NotASheet());
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
        assertThat(refusal(file)).isEqualTo(new FileRefusal.OldWorkbook());
        Files.writeString(file, "a,b\n\"c\"d,e\n");
        assertThat(refusal(file)).isInstanceOf(FileRefusal.Malformed.class);
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(SheetReader.MOST_BYTES + 1);
        }
        assertThat(refusal(file)).isInstanceOf(FileRefusal.TooLarge.class);
    }

    @Test
    void limitsHoldBeforeAFileIsHeldAsAWhole() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "a,b\n1,2\n3,\"" + "x\"\",\n".repeat(40_000));
        assertThat(refusal(file)).isEqualTo(new FileRefusal.CellTooLong(3, SheetReader.MOST_CELL));
        Files.writeString(file, "a" + ",".repeat(1_024) + "\n");
        assertThat(refusal(file)).isEqualTo(new FileRefusal.TooManyColumns(1, 1_024));
        Files.writeString(file, "a\n" + "1\n".repeat(SheetReader.MOST_ROWS));
        assertThat(refusal(file)).isEqualTo(new FileRefusal.TooManyRows(SheetReader.MOST_ROWS));
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
        assertThat(refusal(file)).isInstanceOf(FileRefusal.Inflates.class);
    }

    private static void write(ZipOutputStream zip, byte[] bytes) {
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
