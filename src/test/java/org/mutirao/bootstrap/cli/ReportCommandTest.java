package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReportCommandTest {
    private static final List<String> AMOUNTS =
            List.of("needed", "reserved", "in_route", "received", "missing", "excess");

    @TempDir private Path folder;
    private Terminal laptop;

    /// Of 60 meals 45 came, 5 were lost on the way, and Bia agreed; ten blankets never set out.
    @BeforeEach
    void anOperation() {
        laptop = Terminal.begun(folder);
        laptop.done("person", "Bia", "--role", "voluntariado");
        laptop.done("place", "Ginásio", "--here");
        String need = laptop.number("need", "60 marmita @Escola X urg");
        laptop.done("offer", "80 marmita @Cozinha B até 23h59");
        laptop.done("offer", "5,5 kg arroz @Depósito");
        laptop.done("need", "10 cobertor @Ginásio");
        laptop.done("need", "2,5 kg arroz @Ginásio");
        laptop.done("reserve", need);
        String delivery =
                laptop.done("dispatch", need, "--volunteer", "Bia")
                        .get("deliveries")
                        .get(0)
                        .get("number")
                        .asString();
        laptop.done(
                "confirm",
                delivery,
                "--override",
                "sem_telefone",
                "--received",
                "45",
                "--lost",
                "5",
                "--why",
                "estragou");
        laptop.done("--as", "Bia", "check", delivery);
        laptop.done("counter", "2 cesta família 5 pessoas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "csv", "xlsx"})
    void theReportSaysWhatItIsOf(String format) throws Exception {
        Path file = folder.resolve("relatorio." + format);

        JsonNode made = laptop.done("report", file.toString());

        assertThat(Terminal.fields(made))
                .containsExactly("file", "entries", "tip", "sha256", "heads");
        List<JsonNode> log = laptop.rows("events");
        assertThat(made.get("file").asString()).isEqualTo(file.toString());
        assertThat(made.get("entries").asLong()).isEqualTo(log.size());
        assertThat(made.get("tip").asString()).isEqualTo(log.getLast().get("hash").asString());
        assertThat(made.get("sha256").asString())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(Files.readAllBytes(file))));
        JsonNode head = made.get("heads").get(0);
        assertThat(head.get("device_seq").asLong()).isEqualTo(log.size());
        assertThat(head.get("hash").asString()).isEqualTo(made.get("tip").asString());
        assertThat(head.get("signature").asString()).matches("[0-9a-f]{128}");
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    @Test
    void theTotalsAreThoseOfTheLedgers() throws IOException {
        Map<String, Map<String, BigDecimal>> ledgers = ledgers();
        Map<String, Map<String, BigDecimal>> sheet = new TreeMap<>();
        for (Map<String, String> row : sheet("report", "--lang", "en")) {
            if (row.get("table").equals("total")) {
                sheet.put(row.get("unit"), amounts(row));
            }
        }
        assertThat(sheet).isEqualTo(ledgers);
        assertThat(ledgers.keySet()).containsExactly("kg", "un");
        String paper = paper(folder.resolve("r.pdf"), "report", "--lang", "en");
        assertThat(paper)
                .contains("kg 1 2.5 0 0 0 0 2.5 0")
                .contains(
                        "un 3 %s 0 0 47 5 %s 0"
                                .formatted(
                                        ledgers.get("un").get("needed"),
                                        ledgers.get("un").get("missing")));
    }

    /// The column titles in English are the words of `needs --json`, but for one.
    private static Map<String, BigDecimal> amounts(Map<String, String> row) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        AMOUNTS.forEach(name ->
                amounts.put(
                        name,
                        new BigDecimal(row.get(name.equals("in_route") ? "on the way" : name))
                                .stripTrailingZeros()));
        return amounts;
    }

    private Map<String, Map<String, BigDecimal>> ledgers() {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        for (JsonNode need : laptop.rows("needs")) {
            for (JsonNode item : need.get("items")) {
                Map<String, BigDecimal> sum =
                        sums.computeIfAbsent(item.get("unit").asString(), unit -> new TreeMap<>());
                AMOUNTS.forEach(name ->
                        sum.merge(
                                name,
                                new BigDecimal(item.get(name).asString()),
                                (a, b) -> a.add(b).stripTrailingZeros()));
            }
        }
        sums.values().forEach(sum -> sum.replaceAll((name, amount) -> amount.stripTrailingZeros()));
        return sums;
    }

    @Test
    void everyDeliveryStandsThereWithWhatVouchesForIt() throws IOException {
        List<Map<String, String>> deliveries =
                sheet("report").stream()
                        .filter(row -> row.get("tabela").equals("delivery"))
                        .toList();

        assertThat(deliveries)
                .extracting(row -> row.get("item") + " " + row.get("recebido"))
                .containsExactly("marmita 45", "cesta 2");
        assertThat(deliveries)
                .extracting(row -> row.get("confirmação"))
                .containsExactly("sem código, conferida no mesmo computador", "entregue no balcão");
        assertThat(deliveries.getFirst())
                .containsEntry("motivo", "sem telefone")
                .containsEntry("fornecedor", "Cozinha B")
                .containsEntry("perdido", "5");
        assertThat(sheet("report"))
                .filteredOn(row -> row.get("tabela").equals("finding"))
                .extracting(row -> row.get("tipo"))
                .containsExactly("sem código, os dois no mesmo computador", "perda");
    }

    @Test
    void nobodyIsNamedUnlessThatIsAskedForByWhoMay() throws IOException {
        Path file = folder.resolve("r.csv");
        laptop.done("report", file.toString());
        assertThat(Files.readString(file)).doesNotContain("Bia").contains("pessoa …");

        laptop.done("report", file.toString(), "--names");
        assertThat(Files.readString(file)).contains("Bia").contains("Ana");

        String before = Files.readString(file);
        assertThat(laptop.refused(Exit.NO, "--as", "Bia", "report", file.toString(), "--names"))
                .isEqualTo("report_names");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aProviderIsToldWhereItsGoodsWent() throws IOException {
        List<Map<String, String>> rows = sheet("report", "--provider", "Cozinha B");

        assertThat(rows)
                .filteredOn(row -> row.get("tabela").equals("place"))
                .extracting(row -> row.get("lugar") + " " + row.get("recebido"))
                .containsExactly("Escola X 45");
        assertThat(rows)
                .filteredOn(row -> row.get("tabela").equals("delivery"))
                .extracting(row -> row.get("item"))
                .containsExactly("marmita");
        assertThat(rows)
                .filteredOn(row -> row.get("tabela").equals("provider"))
                .extracting(row -> row.get("fornecedor") + " " + row.get("ofertado"))
                .containsExactly("Cozinha B 80");
    }

    @Test
    void aPlaceIsToldWhatItAskedForAndGot() throws IOException {
        assertThat(sheet("report", "--place", "Ginásio"))
                .filteredOn(row -> row.get("tabela").equals("item"))
                .extracting(row -> row.get("item") + " " + row.get("recebido"))
                .containsExactly("arroz 0", "cesta 2", "cobertor 0");
    }

    @Test
    void aPeriodHoldsWhatBeganInIt() throws IOException {
        assertThat(sheet("report", "--to", "2020-01-01"))
                .filteredOn(row -> List.of("total", "delivery").contains(row.get("tabela")))
                .isEmpty();
        assertThat(sheet("report", "--from", "01/01/2020"))
                .filteredOn(row -> row.get("tabela").equals("delivery"))
                .hasSize(2);
        String paper = paper(folder.resolve("r.pdf"), "report", "--to", "2020-01-01");
        assertThat(paper).contains("até 01/01/2020").contains("Nada neste recorte");
    }

    @Test
    void everyPageEndsInTheHeadsAndSaysWhatTheyProve() throws IOException {
        Path file = folder.resolve("r.pdf");
        JsonNode head = laptop.done("report", file.toString()).get("heads").get(0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains("página %d de %d".formatted(page, document.getNumberOfPages()))
                        .contains(head.get("hash").asString())
                        .contains(head.get("signature").asString())
                        .contains("percebe qualquer mudança");
            }
        }
        assertThat(paper(file, "report")).contains("O que elas não provam");
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        String file = folder.resolve("r.pdf").toString();
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", folder.resolve("r.zip").toString()))
                .isEqualTo("report_bundle");
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", folder.resolve("r.doc").toString()))
                .isEqualTo("no_report_format");
        assertThat(laptop.refused(Exit.WRONG_USAGE, "report", file, "--from", "ontem"))
                .isEqualTo("not_a_day");
        assertThat(
                        laptop.refused(
                                Exit.WRONG_USAGE,
                                "report",
                                file,
                                "--from",
                                "2026-02-02",
                                "--to",
                                "2026-02-01"))
                .isEqualTo("report_period");
        assertThat(laptop.refused(Exit.NO, "report", file, "--place", "Nenhum"))
                .isEqualTo("not_found");
        assertThat(laptop.refused(Exit.NO, "report", file, "--provider", "Ninguém"))
                .isEqualTo("not_found");
        assertThat(laptop.refused(Exit.BROKEN, "report", folder.resolve("no/r.pdf").toString()))
                .isEqualTo("cannot_write");
        assertThat(Path.of(file)).doesNotExist();
    }

    /// The rows of the report as CSV, by column title.
    private List<Map<String, String>> sheet(String... command) throws IOException {
        Path file = folder.resolve("r.csv");
        laptop.done(with(command, file));
        String text = Files.readString(file);
        assertThat(text).startsWith("\ufeff");
        String separator = text.startsWith("\ufefftabela") ? ";" : ",";
        List<String> lines = text.substring(1).lines().toList();
        String[] titles = lines.getFirst().split(separator, -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    Map<String, String> row = new TreeMap<>();
                    String[] cells = line.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    for (int i = 0; i < titles.length; i++) {
                        row.put(titles[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private String paper(Path file, String... command) throws IOException {
        laptop.done(with(command, file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            return text.getText(document);
        }
    }

    private static String[] with(String[] command, Path file) {
        String[] all = new String[command.length + 1];
        all[0] = command[0];
        all[1] = file.toString();
        System.arraycopy(command, 1, all, 2, command.length - 1);
        return all;
    }
}
