package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a report holds, beside what the other commands say.
class ReportContentsTest extends ReportJobs {
    private static final List<String> AMOUNTS =
            List.of("needed", "reserved", "in_route", "received", "missing", "excess");

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
}
