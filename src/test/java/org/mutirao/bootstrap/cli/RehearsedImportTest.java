package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import tools.jackson.databind.JsonNode;

/// An import that is rehearsed, or refused, says what would be and leaves nothing behind.
class RehearsedImportTest {
    private static final String GOOD = "Item;Quantidade;Local\nÁgua;10;Escola X\nArroz;5;Ginásio\n";
    private static final String BAD = GOOD + "Feijão;dez;Ginásio\nÁgua;10;Escola X\n";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void anOperation() {
        terminal = Terminal.begun(folder);
    }

    private String sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("planilha.csv"), text).toString();
    }

    private int nextNumber() {
        return Integer.parseInt(terminal.number("need", "1 cobertor").split("-")[1]);
    }

    @Test
    void itUsesUpNoShortNumbers() throws IOException {
        int before = nextNumber();
        terminal.done("import", sheet(GOOD), "--kind", "needs", "--dry-run");
        assertThat(terminal.json("import", sheet(BAD), "--kind", "needs").exit()).isOne();
        assertThat(nextNumber()).isEqualTo(before + 1);
    }

    @Test
    void itNeedsNobodysLock() throws IOException {
        String file = sheet(GOOD);
        try (DesktopGraph _ =
                Opening.open(
                        new DataFolder(terminal.data()), Clock.systemUTC(), (event, e) -> {})) {
            assertThat(terminal.refused(1, "import", file, "--kind", "needs"))
                    .isEqualTo("storage_in_use");
            JsonNode said = terminal.done("import", file, "--kind", "needs", "--dry-run");
            assertThat(said.get("imported").asInt()).isEqualTo(2);
        }
    }

    @Test
    void everyRowIsAccountedForAndARehearsalSaysWhatTheImportSays() throws IOException {
        JsonNode dry = terminal.json("import", sheet(BAD), "--kind", "needs", "--dry-run").object();
        JsonNode real = terminal.json("import", sheet(BAD), "--kind", "needs").object();
        assertThat(dry).isEqualTo(real);
        assertThat(counts(real)).containsExactly(4, 0, 1, 1, 2);
        assertThat(real.get("refused_file").asString()).isEqualTo("row_errors");
        assertThat(counts(terminal.done("import", sheet(GOOD), "--kind", "needs", "--dry-run")))
                .isEqualTo(counts(terminal.done("import", sheet(GOOD), "--kind", "needs")))
                .containsExactly(2, 2, 0, 0, 0);
    }

    @Test
    void aRefusedCommandLeavesNoGapInTheNumbers() {
        int before = nextNumber();
        String need = terminal.number("need", "10 marmita @Escola");
        assertThat(terminal.refused(1, "need", "10 marmita @aqui")).isEqualTo("no_point");
        assertThat(need).endsWith("-" + (before + 1));
        assertThat(nextNumber()).isEqualTo(before + 2);
    }

    @Test
    void placesWithoutIdsMakeNoSecondPlaceOfAName() throws IOException {
        terminal.done("import", sheet(GOOD), "--kind", "needs");
        String places =
                "Nome;Cidade\nescola x;Canoas\nGinasio;\nGINÁSIO;Canoas\nCozinha;\ncozinha;Canoas\n";
        JsonNode said = terminal.done("import", sheet(places), "--kind", "places");
        assertThat(terminal.rows("places"))
                .extracting(place -> place.get("name").asString())
                .containsExactlyInAnyOrder("Escola X", "Ginásio", "Cozinha");
        assertThat(counts(said)).containsExactly(5, 2, 3, 0, 0);
    }

    @Test
    void codesAreSnakeCaseAndStable() throws IOException {
        assertThat(terminal.refused(2, "import", folder.resolve("nada.csv").toString()))
                .isEqualTo("sheet_missing");
        assertThat(terminal.refused(2, "import", sheet("a;b\n1;2\n"))).isEqualTo("sheet_no_header");
        assertThat(terminal.refused(2, "import", sheet(GOOD), "--kind", "gente"))
                .isEqualTo("map_unknown_kind");
        Path map = Files.writeString(folder.resolve("map"), "nada\n");
        assertThat(terminal.refused(2, "import", sheet(GOOD), "--map", map.toString()))
                .isEqualTo("map_not_a_pair");
        assertThat(terminal.refused(2, "need", "")).isEqualTo("entry_empty");
        assertThat(terminal.json("need", "").error().get("message").asString()).contains(" ");
    }

    private static List<Integer> counts(JsonNode said) {
        return List.of(
                said.get("rows").asInt(),
                said.get("imported").asInt(),
                said.get("duplicates").asInt(),
                said.get("errors").size(),
                said.get("kept_out").asInt());
    }
}
