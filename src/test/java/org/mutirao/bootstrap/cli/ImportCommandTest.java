package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ImportCommandTest {
    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = Desk.begun(folder.resolve("data"));
    }

    @Test
    void theRealFilesAreAllAccountedForAndOneUndoTakesTheWholeImportBack() throws IOException {
        assertThat(counts(desk.run("import", Samples.file(folder, "places"))))
                .containsExactly(776, 776, 0, 0);
        assertThat(counts(desk.run("import", Samples.file(folder, "items"))))
                .containsExactly(1_753, 1_753, 0, 0);
        JsonNode needs = desk.run("import", Samples.file(folder, "needs")).json();
        assertThat(counts(needs)).containsExactly(7_415, 7_415, 0, 0);
        assertThat(needs.get("events")).hasSize(7_415 + 1_031);
        assertThat(statuses("needs")).isEqualTo(Map.of("aberta", 6_232L, "encerrada", 1_031L));
        assertThat(statuses("offers")).isEqualTo(Map.of("aberta", 152L));
        assertThat(places()).hasSize(776);

        assertThat(counts(desk.run("import", Samples.file(folder, "needs"))))
                .containsExactly(7_415, 0, 7_415, 0);

        String batch = needs.get("batch").asString();
        assertThat(desk.run("undo", batch, "--yes").json().get("events")).hasSize(7_415);
        assertThat(statuses("needs")).isEqualTo(Map.of("cancelada", 7_263L));
        assertThat(statuses("offers")).isEqualTo(Map.of("retirada", 152L));
        assertThat(counts(desk.run("import", "--dry-run", Samples.file(folder, "needs"))))
                .as("what an undo took back may be imported again")
                .containsExactly(7_415, 7_415, 0, 0);
    }

    @Test
    void aRowOfTheRealFileKeepsItsTimeItsPlaceItsItemAndThatNobodySaidHowMany() throws IOException {
        desk.run("import", Samples.file(folder, "places"));
        desk.run("import", Samples.file(folder, "items"));
        desk.run("import", Samples.head(folder, "needs", 2));

        JsonNode need = desk.run("needs").lines().getFirst();
        assertThat(need.get("place").asString()).isNotEqualTo("RS0024").isNotBlank();
        assertThat(need.get("created_at").asString()).isEqualTo("2024-05-08T16:11:15.988Z");
        assertThat(need.get("items").get(0).get("needed").isNull()).isTrue();
        JsonNode created = last("NecessidadeCriada");
        assertThat(created.get("event_data").asString())
                .contains("\"channel\":\"importacao\"")
                .contains("\"external_id\":\"sosrs:need:RS0024:")
                .contains("\"catalog_item_id\":");
    }

    @ParameterizedTest
    @CsvSource({"ifrc_food_housing_items.csv, 677", "sahana_standard_items.csv, 278"})
    void aCatalogueFromElsewhereBecomesItemsOnce(String name, int items) throws IOException {
        String file = Samples.catalogue(folder, name);

        Desk.Ran first = desk.run("import", file);

        assertThat(first.json().get("kind").asString()).isEqualTo("items");
        assertThat(counts(first)).containsExactly(items, items, 0, 0);
        assertThat(first.json().get("refused_file").isNull()).isTrue();
        assertThat(last("ItemCadastrado").get("event_data").asString()).contains("\"name\":");
        assertThat(counts(desk.run("import", file))).containsExactly(items, 0, items, 0);
        String batch = first.json().get("batch").asString();
        assertThat(desk.run("undo", batch, "--yes").json().get("events")).hasSize(items);
        assertThat(counts(desk.run("import", file))).containsExactly(items, items, 0, 0);
    }

    @Test
    void aRowThatCannotBeReadKeepsTheWholeFileOut() throws IOException {
        String file = write("Item;Quantidade;Local\nÁgua;10;Escola X\nArroz;dez;Escola X\n");

        Desk.Ran ran = desk.run("import", file);

        assertThat(ran.exit()).isEqualTo(Exit.NO);
        assertThat(counts(ran)).containsExactly(2, 0, 0, 1);
        JsonNode error = ran.json().get("errors").get(0);
        assertThat(error.get("row").asInt()).isEqualTo(3);
        assertThat(error.get("column").asString()).isEqualTo("Quantidade");
        assertThat(error.get("value").asString()).isEqualTo("dez");
        assertThat(error.get("reason").asString()).isEqualTo("not_a_number");
        assertThat(ran.json().get("refused_file").asString()).isEqualTo("row_errors");
        assertThat(desk.run("needs").lines()).isEmpty();
        assertThat(places()).isEmpty();
    }

    @Test
    void aDryRunSaysWhatWouldComeAndWritesNothing() throws IOException {
        String file = write("Item;Quantidade;Local\nÁgua;10;Escola X\nÁgua;10;Escola X\n");

        Desk.Ran ran = desk.run("import", file, "--kind", "needs", "--dry-run");

        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(counts(ran)).containsExactly(2, 1, 1, 0);
        assertThat(ran.json().get("batch").isNull()).isTrue();
        assertThat(desk.run("needs").lines()).isEmpty();
    }

    @Test
    void aPlaceIsFoundByItsNameWhateverItsAccentsAndANewOneIsMadeOnce() throws IOException {
        desk.run("place", "Escola São José");
        String file =
                write(
                        "Item;Quantidade;Local\n"
                                + "Água;10;escola sao jose\n"
                                + "Arroz;5;Ginásio\n"
                                + "Feijão;5;Ginasio\n");

        desk.run("import", file, "--kind", "needs");

        assertThat(places())
                .extracting(place -> place.get("name").asString())
                .containsExactlyInAnyOrder("Escola São José", "Ginásio");
        assertThat(desk.run("needs").lines())
                .extracting(need -> need.get("place").asString())
                .containsExactlyInAnyOrder("Escola São José", "Ginásio", "Ginásio");
    }

    @Test
    void whatSomebodyCancelledDoesNotComeBackWithTheNextImport() throws IOException {
        String file = write("Item;Quantidade;Local\nÁgua;10;Escola X\n");
        desk.run("import", file, "--kind", "needs");
        String need = desk.run("needs").lines().getFirst().get("number").asString();
        assertThat(desk.run("cancel", need, "--why", "engano").exit()).isEqualTo(Exit.DONE);

        assertThat(counts(desk.run("import", file, "--kind", "needs"))).containsExactly(1, 0, 1, 0);
    }

    @Test
    void aMapNamesTheColumnsOfASheetThatIsNotKnown() throws IOException {
        String file = write("Coisa;Quantas;Onde\nÁgua;10;Escola X\n");
        Path map = folder.resolve("map.txt");
        Files.writeString(map, "kind = needs\nitem = Coisa\nquantity = Quantas\nplace = Onde\n");

        assertThat(desk.run("import", file).exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(counts(desk.run("import", file, "--map", map.toString())))
                .containsExactly(1, 1, 0, 0);
    }

    private List<JsonNode> places() {
        return desk.run("places").lines();
    }

    private Map<String, Long> statuses(String list) {
        return desk.run(list).lines().stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("status").asString(), Collectors.counting()));
    }

    private JsonNode last(String type) {
        return desk.run("events").lines().stream()
                .filter(entry -> entry.get("event_type").asString().equals(type))
                .toList()
                .getLast();
    }

    private static List<Integer> counts(Desk.Ran ran) {
        return counts(ran.json());
    }

    private static List<Integer> counts(JsonNode result) {
        return List.of(
                result.get("rows").asInt(),
                result.get("imported").asInt(),
                result.get("duplicates").asInt(),
                result.get("errors").size());
    }

    private String write(String text) throws IOException {
        Path file = folder.resolve("planilha.csv");
        Files.writeString(file, text);
        return file.toString();
    }
}
