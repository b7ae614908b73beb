package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.eventlog.testing.Python;
import tools.jackson.databind.JsonNode;

/// An exported log with its signed heads, checked by the program and by the script that stands on
/// nothing of it; and the heads that a laptop keeps beside its own database.
class SignedLogTest {
    @TempDir Path folder;
    private Terminal terminal;
    private Path log;
    private Path heads;

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
        terminal.done("need", "40 marmita @Escola X");
        terminal.done("offer", "50 marmita @Cozinha B");
        log = folder.resolve("log.jsonl");
        heads = folder.resolve("log.jsonl.heads");
        JsonNode written = terminal.done("export", "log", log.toString());
        assertThat(Terminal.fields(written)).containsExactly("rows", "file", "heads");
        assertThat(written.get("heads").asString()).isEqualTo(heads.toString());
    }

    private void edit(Path file, Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        change.accept(lines);
        Files.writeString(file, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    }

    private void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /// What the program says, which must be what the script says.
    private JsonNode verdict() throws Exception {
        Terminal.Ran ran = terminal.json("verify", log.toString());
        Python.Said script = Python.run("docs/verify_heads.py", log.toString());
        assertThat(script.exit()).as(script.text()).isEqualTo(ran.exit());
        assertThat(ran.object().get("ok").booleanValue()).isEqualTo(ran.exit() == 0);
        return ran.object();
    }

    private void assertBad(String reason, String script) throws Exception {
        assertThat(verdict().get("first_bad").get("reason").asString()).isEqualTo(reason);
        assertThat(Python.run("docs/verify_heads.py", log.toString()).text()).contains(script);
    }

    private String device() throws IOException {
        return terminal.rows("events").getFirst().get("device_id").asString();
    }

    @Test
    void theFileIsWhatEventsPrintsAndHoldsWithItsHeads() throws Exception {
        assertThat(Files.readString(log)).isEqualTo(terminal.json("events").out());
        JsonNode said = verdict();
        assertThat(Terminal.fields(said)).containsExactly("ok", "entries", "first_bad", "heads");
        assertThat(said.get("heads").toString())
                .isEqualTo("{\"signed\":1,\"unsigned\":0,\"missing\":0,\"uncovered\":0}");
        assertThat(terminal.run("verify", log.toString()).out()).contains("Assinaturas conferem");
        assertThat(Python.run("docs/verify_heads.py", log.toString()).text())
                .contains("8 entries: signed up to 8 with ");
    }

    @Test
    void aFlippedByteIsNamed() throws Exception {
        replace(log, "marmita", "marmote");
        JsonNode bad = verdict().get("first_bad");
        assertThat(bad.get("reason").asString()).isEqualTo("other_hash");
        assertThat(bad.get("position").longValue()).isEqualTo(6);
        assertThat(bad.get("event_id").asString())
                .isEqualTo(terminal.rows("events").get(5).get("event_id").asString());
    }

    @Test
    void aRemovedAndAMovedEntryAreNamed() throws Exception {
        edit(log, lines -> lines.remove(5));
        assertBad("broken_chain", "BAD line 6");
        edit(log, lines -> Collections.swap(lines, 2, 3));
        assertBad("broken_chain", "BAD line 3");
    }

    @Test
    void anEndThatIsCutOffIsMissedByTheHead() throws Exception {
        edit(log, List::removeLast);
        assertBad("truncated", "truncated: entry 8");
        Files.delete(heads);
        JsonNode said = verdict();
        assertThat(said.get("ok").booleanValue()).as("nothing shows it any more").isTrue();
        assertThat(said.get("heads").get("missing").intValue()).isEqualTo(1);
        assertThat(terminal.run("verify", log.toString()).out())
                .contains("não dá para saber se falta algo no fim");
        assertThat(Python.run("docs/verify_heads.py", log.toString()).text()).contains("NO HEAD");
    }

    @Test
    void anOldHeadHoldsForWhatItCovers() throws Exception {
        terminal.done("need", "3 cobertor");
        Files.writeString(log, terminal.json("events").out());
        assertThat(verdict().get("heads").get("uncovered").longValue()).isEqualTo(1);
    }

    @Test
    void forgedHeadsAreNamed() throws Exception {
        String whole = Files.readString(heads);
        String signature = whole.replaceAll("(?s).*\"signature\":\"([0-9a-f]+)\".*", "$1");
        replace(heads, signature, flipped(signature));
        assertBad("forged_head", "forged: the signature");

        // the same chain's shorter end, which nobody signed
        Files.writeString(heads, whole);
        edit(log, List::removeLast);
        JsonNode last = terminal.rows("events").get(6);
        replace(heads, "\"device_seq\":8", "\"device_seq\":7");
        Files.writeString(
                heads,
                Files.readString(heads)
                        .replaceAll(
                                "\"hash\":\"[0-9a-f]+\"",
                                "\"hash\":\"" + last.get("hash").asString() + "\""));
        assertBad("forged_head", "forged: the signature");

        Files.writeString(heads, "{}\n");
        assertBad("unreadable_head", "BAD head 1");
    }

    @Test
    void anotherLogsHeadOrAnotherDevicesKeyIsForged() throws Exception {
        Terminal other = Terminal.begun(folder.resolve("other"));
        Path theirs = folder.resolve("theirs.jsonl");
        other.done("export", "log", theirs.toString());
        JsonNode row = other.rows("events").getFirst();
        Path head = folder.resolve("theirs.jsonl.heads");
        String ownScope = terminal.rows("events").getFirst().get("scope").asString();
        Files.writeString(
                heads,
                Files.readString(head)
                        .replace(row.get("scope").asString(), ownScope)
                        .replace(row.get("device_id").asString(), device()));
        assertBad("forged_head", "forged: not the key");
    }

    @Test
    void anUnsignedTipIsComparedAndSaidToBeUnsigned() throws Exception {
        Files.writeString(
                heads,
                Files.readString(heads)
                        .replaceAll("\"public_key\":\"[^\"]+\"", "\"public_key\":null")
                        .replaceAll("\"signature\":\"[^\"]+\"", "\"signature\":null"));
        assertThat(verdict().get("heads").get("unsigned").intValue()).isEqualTo(1);
        assertThat(terminal.run("verify", log.toString()).out()).contains("sem assinatura");
        edit(log, List::removeLast);
        assertBad("truncated", "truncated");
    }

    @Test
    void aDatabaseThatIsCutIsMissedByTheHeadBesideIt() throws Exception {
        JsonNode said = terminal.done("verify");
        assertThat(said.get("heads").get("signed").intValue()).isEqualTo(1);
        assertThat(said.get("heads").get("uncovered").longValue()).isZero();
        cut();
        Terminal.Ran ran = terminal.json("verify");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.object().get("first_bad").get("reason").asString()).isEqualTo("truncated");
        // who goes on writing does not lose the evidence
        terminal.done("need", "1 cobertor");
        terminal.done("need", "2 cobertor");
        assertThat(terminal.json("verify").exit()).isEqualTo(1);
    }

    @Test
    void aDatabaseWithoutKeptHeadsSaysSo() throws Exception {
        Files.delete(terminal.data().resolve("mutirao.heads"));
        assertThat(terminal.done("verify").get("heads").get("missing").intValue()).isEqualTo(1);
        terminal.done("need", "1 cobertor");
        assertThat(terminal.done("verify").get("heads").get("signed").intValue()).isEqualTo(1);
    }

    /// As somebody does it who knows the format: the last entry, and the authority's own count.
    private void cut() throws SQLException {
        Path database = terminal.data().resolve("mutirao.db");
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + database);
                var work = sql.createStatement()) {
            work.execute("DROP TRIGGER event_is_not_deleted");
            work.execute("PRAGMA foreign_keys = OFF");
            work.execute("DELETE FROM event_store WHERE id = 8");
            work.execute("UPDATE scope_head SET seq = 7");
        }
    }

    private static String flipped(String hex) {
        return (hex.charAt(0) == '0' ? "1" : "0") + hex.substring(1);
    }
}
