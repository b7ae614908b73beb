package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExportCommandTest {
    @TempDir private Path folder;

    private Desk desk;

    @BeforeEach
    void begin() {
        desk = Desk.begun(folder.resolve("data"));
        desk.run("need", "40 marmita @Escola X urg");
        desk.run("need", "cobertor @Escola X");
        desk.run("offer", "60 marmita @Cozinha B");
    }

    @Test
    void eachListBecomesASheetWithOneRowForEachLine() throws IOException {
        for (String table : List.of("needs", "offers", "deliveries", "places")) {
            Path file = folder.resolve(table + ".csv");
            JsonNode result = desk.run("export", table, file.toString()).json();
            assertThat(result.get("rows").asInt())
                    .isEqualTo(desk.run(table).lines().size())
                    .isEqualTo(Files.readAllLines(file).size() - 1);
        }
        assertThat(Files.readString(folder.resolve("needs.csv")))
                .startsWith("\ufeffNúmero;Status;Urgência;")
                .contains(";marmita;40;un;0;0;0;40;0;Escola X;");
    }

    @Test
    void aWorkbookOfOneOperationIsImportedByAnother() {
        Path file = folder.resolve("needs.xlsx");
        desk.run("export", "needs", file.toString());
        Desk other = Desk.begun(folder.resolve("other"));

        JsonNode result = other.run("import", file.toString()).json();

        assertThat(result.get("kind").asString()).isEqualTo("needs");
        assertThat(result.get("imported").asInt()).isEqualTo(2);
        assertThat(other.run("needs").lines())
                .extracting(need -> need.get("items").get(0).get("needed").asString())
                .containsExactlyInAnyOrder("40", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR csv", "en csv", "pt-BR xlsx"})
    void placesOfOneOperationAreTheSameInAnother(String languageAndFormat) throws IOException {
        desk.run("place", "Cozinha @ 9", "--lat", "-30.0277", "--lon", "-51.2177");
        desk.run("place", "-30", "--kind", "abrigo", "--lat", "0.5", "--lon", "-0.000001");
        String language = languageAndFormat.split(" ")[0];
        Path file = folder.resolve("places." + languageAndFormat.split(" ")[1]);
        desk.run("--lang", language, "export", "places", file.toString());
        Desk other = Desk.begun(folder.resolve("other"));

        other.run("import", file.toString(), "--kind", "places");

        assertThat(where(other)).isEqualTo(where(desk)).hasSize(4);
        if (file.toString().endsWith(".csv")) {
            assertThat(Files.readString(file)).doesNotContain("'-51").doesNotContain("'-0");
        }
    }

    private static List<String> where(Desk desk) {
        return desk.run("places").lines().stream()
                .map(place ->
                        Stream.of("name", "kind", "latitude", "longitude")
                                .map(place::get)
                                .map(String::valueOf)
                                .toList()
                                .toString())
                .sorted()
                .toList();
    }

    @Test
    void aListThatIsNotThereAndAFolderThatIsNotThereAreSaid() {
        assertThat(desk.run("export", "people", folder.resolve("x.csv").toString()).exit())
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(desk.run("export", "needs", folder.resolve("no/x.csv").toString()).exit())
                .isEqualTo(Exit.BROKEN);
    }
}
