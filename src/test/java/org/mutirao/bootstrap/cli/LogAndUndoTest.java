package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The log itself by command line: read, verified, asked why, taken back.
class LogAndUndoTest {
    @TempDir Path folder;
    private Terminal terminal;
    private String need = "";

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
        need = terminal.number("need", "40 marmita @Escola X");
        terminal.done("offer", "50 marmita @Cozinha B");
    }

    @Test
    void theExportedLogVerifiesWithTheScriptOfTheDocuments() throws Exception {
        terminal.done("reserve", need);
        Path log = folder.resolve("log.jsonl");
        Files.writeString(log, terminal.json("events").out());
        assertThat(verdict(log)).startsWith("OK 10 entries");
        Files.writeString(log, Files.readString(log).replace("marmita", "marmote"));
        assertThat(verdict(log)).startsWith("BAD line");
    }

    private static String verdict(Path log) throws IOException, InterruptedException {
        Process python =
                new ProcessBuilder("python3", "docs/verify_log.py", log.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(python.getInputStream().readAllBytes());
        python.waitFor();
        return said;
    }

    @Test
    void theLogIsReadInPiecesAndAboutOneThing() {
        var all = terminal.rows("events");
        assertThat(fields(all.getFirst()))
                .contains("pos", "event_id", "event_type", "timestamp", "event_data", "hash");
        assertThat(terminal.rows("events", "--after", "2", "--limit", "3"))
                .isEqualTo(all.subList(2, 5));
        assertThat(terminal.rows("events", "--entity", need)).hasSize(1);
        assertThat(terminal.refused(2, "events", "--limit", "muitos")).isEqualTo("bad_value");
    }

    @Test
    void whyShowsTheEventsBehindANumber() {
        terminal.done("reserve", need);
        JsonNode why = terminal.done("why", need, "missing");
        assertThat(fields(why)).containsExactly("value", "events", "notes");
        assertThat(why.get("value").intValue()).isZero();
        assertThat(why.get("events").values())
                .extracting(event -> event.get("type").asString())
                .containsExactly("NecessidadeCriada", "OfertaReservada");
        assertThat(terminal.done("why", need, "reserved").get("events").values())
                .extracting(event -> event.get("type").asString())
                .containsExactly("OfertaReservada");
        assertThat(terminal.done("why", need, "received").get("events")).isEmpty();
        assertThat(terminal.done("why", need).get("events")).hasSize(3);
        assertThat(terminal.done("why", need).get("value").get("number").asString())
                .isEqualTo(need);
        assertThat(terminal.refused(1, "why", need, "humor")).isEqualTo("no_such_field");
    }

    @Test
    void needsAreListedAsTheyWereThen() {
        String then = terminal.rows("events").getLast().get("timestamp").asString();
        terminal.done("reserve", need);
        JsonNode before = terminal.rows("needs", "--at", then).getFirst();
        assertThat(before.get("items").get(0).get("reserved").intValue()).isZero();
        assertThat(terminal.ledger(need)).containsExactly("40", "40", "0", "0", "0", "0");
        assertThat(terminal.rows("needs", "--at", "2020-01-01T00:00:00Z")).isEmpty();
        assertThat(terminal.refused(2, "needs", "--at", "ontem")).isEqualTo("not_a_time");
    }

    @Test
    void rebuiltTablesAreTheSameAndTheStateHashSaysSo() {
        JsonNode hash = terminal.done("state-hash");
        assertThat(fields(hash)).containsExactly("hash", "position");
        assertThat(hash.get("hash").asString()).matches("[0-9a-f]{64}");
        JsonNode check = terminal.done("rebuild", "--check");
        assertThat(check.get("projections").size()).isGreaterThan(5);
        check.get("projections")
                .forEach(table -> {
                    assertThat(fields(table)).contains("name", "rows", "differing", "seconds");
                    assertThat(table.get("differing").intValue()).isZero();
                });
        terminal.done("rebuild");
        assertThat(terminal.done("state-hash").get("hash")).isEqualTo(hash.get("hash"));
    }

    @Test
    void undoIsFirstSaidThenDoneAndUndoneAgain() {
        terminal.done("reserve", need);
        JsonNode said = terminal.done("undo");
        assertThat(said.get("would")).hasSize(1);
        assertThat(said.get("would").get(0).get("text").asString())
                .isEqualTo("Solta a reserva de 40 un");
        assertThat(terminal.ledger(need)).containsExactly("40", "40", "0", "0", "0", "0");

        JsonNode undone = terminal.done("undo", "--yes");
        assertThat(fields(undone)).contains("events");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "0", "40", "0");

        terminal.done("undo", undone.get("events").get(0).asString(), "--yes");
        assertThat(terminal.ledger(need)).containsExactly("40", "40", "0", "0", "0", "0");
    }

    @Test
    void whatOthersBuiltUponIsNotTakenBack() {
        JsonNode more = terminal.done("need", "5 marmita @Escola X");
        String command = more.get("events").get(0).asString();
        terminal.done("reserve", more.get("number").asString());
        Terminal.Ran refused = terminal.json("undo", command, "--yes");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.error().get("code").asString()).isEqualTo("built_upon");
        assertThat(refused.err()).contains("Em vez disso: cancel da necessidade");
        assertThat(terminal.refused(1, "undo", "nenhum")).isEqualTo("not_found");
        assertThat(terminal.json("undo", "nenhum").error().get("message").asString())
                .isEqualTo("Não encontrado: nenhum");
    }

    @Test
    void theCarrierIsNamedInThePreview() {
        terminal.done("person", "Bia");
        terminal.done("reserve", need);
        terminal.done("dispatch", need, "--volunteer", "Bia");
        assertThat(terminal.run("undo").out())
                .contains("Cancela a entrega ")
                .contains("Tira a entrega de Bia");
    }
}
