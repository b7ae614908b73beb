package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void aListThatIsNotThereAndAFolderThatIsNotThereAreSaid() {
        assertThat(desk.run("export", "people", folder.resolve("x.csv").toString()).exit())
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(desk.run("export", "needs", folder.resolve("no/x.csv").toString()).exit())
                .isEqualTo(Exit.BROKEN);
    }
}
