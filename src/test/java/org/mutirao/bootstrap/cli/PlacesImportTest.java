package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Places that the log has already, and what a sheet knows more of them.
class PlacesImportTest {
    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = Desk.begun(folder.resolve("data"));
    }

    @Test
    void placesThatComeAfterTheNeedsFillInTheOnesThatTheNeedsNamed() throws IOException {
        desk.run("import", Samples.head(folder, "needs", 3));
        assertThat(places()).extracting(place -> text(place, "name")).containsExactly("RS0024");

        JsonNode first = desk.run("import", Samples.file(folder, "places")).json();

        assertThat(first.get("imported").asInt()).isEqualTo(776);
        assertThat(places()).hasSize(776);
        JsonNode need = desk.run("needs").lines().getFirst();
        JsonNode filled = named(text(need, "place"));
        assertThat(text(filled, "name")).isNotEqualTo("RS0024");
        assertThat(text(filled, "kind")).isEqualTo("abrigo");
        assertThat(
                        desk.run("import", Samples.file(folder, "places"))
                                .json()
                                .get("duplicates")
                                .asInt())
                .isEqualTo(776);

        assertThat(desk.run("undo", text(first, "batch"), "--yes").exit()).isEqualTo(Exit.DONE);
        assertThat(places()).extracting(place -> text(place, "name")).containsExactly("RS0024");
        assertThat(text(named("RS0024"), "kind")).isEqualTo("outro");
    }

    @Test
    void aPlaceThatSomebodyTypedIsFilledInAndWhatStandsIsKept() throws IOException {
        desk.run("need", "40 marmita @Escola São José");
        desk.run("place", "Ginásio", "--lat", "-30.5", "--lon", "-51.5");
        String sheet =
                "Nome,Cidade,Latitude,Longitude,Capacidade,Tipo\n"
                        + "escola sao jose,Canoas,-29.9,-51.1,120,escola\n"
                        + "Ginásio,Canoas,-1,-2,,\n"
                        + "Ginásio,Pelotas,-3,-4,,\n";

        assertThat(counts(sheet)).containsExactly(3, 3, 0);
        assertThat(counts(sheet)).containsExactly(3, 0, 3);

        assertThat(places()).hasSize(3);
        JsonNode school = named("Escola São José");
        assertThat(text(school, "latitude") + text(school, "longitude")).isEqualTo("-29.9-51.1");
        assertThat(text(school, "kind")).isEqualTo("escola");
        assertThat(text(named("Ginásio"), "latitude")).isEqualTo("-30.5");
    }

    @Test
    void aSimilarNameIsFoundHoweverManyPlacesThereAre() throws IOException {
        String many =
                IntStream.range(0, 1_100)
                        .mapToObj(i -> "Abrigo " + (char) ('a' + i % 26) + " " + i)
                        .collect(Collectors.joining("\n"));
        counts("Nome\n" + many + "\nZoológico de Sapucaia\n");

        JsonNode place = desk.run("place", "Zoologico Sapucaya").json();

        assertThat(place.get("similar").get(0).asString()).isEqualTo("Zoológico de Sapucaia");
    }

    private List<Integer> counts(String sheet) throws IOException {
        Path file = Files.writeString(folder.resolve("lugares.csv"), sheet);
        JsonNode result = desk.run("import", file.toString(), "--kind", "places").json();
        return List.of(
                result.get("rows").asInt(),
                result.get("imported").asInt(),
                result.get("duplicates").asInt());
    }

    private JsonNode named(String name) {
        return places().stream()
                .filter(place -> text(place, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> places() {
        return desk.run("places").lines();
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asString();
    }
}
