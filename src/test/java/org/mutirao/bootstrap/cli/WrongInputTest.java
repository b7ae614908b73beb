package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What cannot be meant is refused, and said in words that help.
class WrongInputTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void anOperation() {
        terminal = Terminal.begun(folder);
    }

    private String message(String... args) {
        return terminal.json(args).error().get("message").asString();
    }

    @Test
    void aStatusThatIsNoneIsRefusedWithTheOnesThereAre() {
        assertThat(terminal.refused(2, "needs", "--status", "foo")).isEqualTo("no_such_word");
        assertThat(message("offers", "--status", "foo")).contains("esgotada", "exhausted");
        assertThat(terminal.refused(2, "deliveries", "--status", "iniciada,foo"))
                .isEqualTo("no_such_word");
        assertThat(terminal.refused(2, "places", "--status", "aberta")).isEqualTo("no_status_here");
        terminal.number("need", "4 marmita");
        assertThat(terminal.rows("needs", "--status", "aberta, parcial")).hasSize(1);
        assertThat(terminal.rows("needs", "--status", "open")).hasSize(1);
        assertThat(terminal.rows("needs", "--status", "cancelada")).isEmpty();
    }

    @Test
    void aNegativePageIsRefused() {
        assertThat(terminal.refused(2, "events", "--limit", "-1")).isEqualTo("bad_value");
        assertThat(message("events", "--after", "-5")).contains("--after", "-5");
        assertThat(terminal.rows("events", "--limit", "0")).isEmpty();
    }

    @Test
    void aFileThatIsNoBackupIsNamedBeforeAnythingIsAskedOrMade() throws IOException {
        Path none = folder.resolve("none.backup");
        Path text = Files.writeString(folder.resolve("text.backup"), "SQLite format 3, perhaps");
        Terminal other = new Terminal(folder.resolve("other"));
        assertThat(other.refused(2, "restore", none.toString())).isEqualTo("unreadable_file");
        assertThat(other.refused(2, "restore", text.toString(), "--yes")).isEqualTo("not_a_backup");
        assertThat(other.data()).doesNotExist();
        Path copy = folder.resolve("real.backup");
        terminal.done("backup", copy.toString());
        assertThat(other.refused(1, "restore", copy.toString())).isEqualTo("other_copy");
    }

    @Test
    void aBackupIntoNoFolderSaysSo() {
        String file = folder.resolve("no/such/copy").toString();
        assertThat(terminal.refused(2, "backup", file)).isEqualTo("no_such_folder");
    }

    @Test
    void anUnknownEndingIsNotWritten() {
        Path file = folder.resolve("needs.pdf");
        assertThat(terminal.refused(2, "export", "needs", file.toString()))
                .isEqualTo("no_such_format");
        assertThat(file).doesNotExist();
        terminal.done("export", "needs", folder.resolve("NEEDS.CSV").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Escola\tX", "Escola\nX", "Escola \u202e X", "@aqui", "Aqui", "@Escola"})
    void aPlaceIsNotCalledWhatCannotBeSaidInOneLine(String name) {
        assertThat(terminal.refused(1, "place", name)).isEqualTo("unfit_name");
        assertThat(terminal.rows("places")).isEmpty();
    }

    @Test
    void peopleAndOperationsHaveNamesOfOneLine() {
        assertThat(terminal.refused(1, "person", "Ana\tB")).isEqualTo("unfit_name");
        Terminal other = new Terminal(folder.resolve("other"));
        assertThat(other.refused(1, "init", "--operation", "En\nchente")).isEqualTo("unfit_name");
        Terminal.Ran founder = other.json("init", "--operation", "Cheia", "--person", "Ana\tB");
        assertThat(founder.error().get("code").asString()).isEqualTo("unfit_name");
        assertThat(founder.error().get("message").asString())
                .contains("Ana")
                .doesNotContain("Cheia");
        assertThat(other.data()).doesNotExist();
    }

    @Test
    void brokenBytesOfAnArgumentAreNotKept() {
        assertThat(terminal.refused(2, "need", "4 \ufffd agua")).isEqualTo("broken_argument");
    }

    @Test
    void aSecondPersonOfANameIsToldAndMeantById() {
        String first =
                terminal.done("person", "Bia", "--role", "coordenacao").get("person_id").asString();
        JsonNode second = terminal.done("person", "bia", "--role", "voluntariado");
        assertThat(fields(second)).containsExactly("person_id", "similar", "events", "warnings");
        assertThat(second.get("warnings").get(0).asString())
                .contains(first, second.get("person_id").asString());
        assertThat(terminal.refused(1, "--as", "Bia", "need", "1 agua")).isEqualTo("ambiguous");
        assertThat(message("--as", "Bia", "need", "1 agua")).contains(first);
        assertThat(terminal.json("--as", first, "need", "1 agua").exit()).isZero();
    }

    @Test
    void aPhoneAndAnAddressAreCheckedAsFarAsATypingErrorShows() {
        for (String phone : new String[] {"(51) 98765-4321", "+55 51 98765.4321", "190"}) {
            terminal.done("person", "P" + phone, "--phone", phone, "--email", "a.b+c@d.org");
        }
        assertThat(terminal.refused(2, "person", "Caio", "--phone", "nenhum"))
                .isEqualTo("bad_phone");
        assertThat(terminal.refused(2, "person", "Caio", "--email", "caio.org"))
                .isEqualTo("bad_email");
        assertThat(message("person", "Caio", "--phone", "Rua 7")).doesNotContain("Rua 7");
    }

    @Test
    void sentencesNameWordsAndNoInnards() {
        String need = terminal.number("need", "10 marmita @Escola");
        assertThat(message("need", "-5 agua")).contains("-5").doesNotContain("LINE");
        terminal.number("offer", "10 marmita @Cozinha");
        terminal.done("person", "Davi", "--role", "voluntariado");
        terminal.done("reserve", need);
        String delivery =
                terminal.done("dispatch", need, "--volunteer", "Davi")
                        .get("deliveries")
                        .get(0)
                        .get("number")
                        .asString();
        assertThat(message("fail", delivery, "--why", "7")).contains("1-6");
        assertThat(message("confirm", delivery, "--code", "A", "--rest", "x"))
                .contains("on-its-way", "not-coming");
        terminal.done("confirm", delivery, "--override", "pressa");
        assertThat(terminal.refused(1, "code", delivery)).isEqualTo("code_gone");
        assertThat(message("fail", delivery, "--why", "1")).contains("já terminou");
        assertThat(message("--as", "Davi", "person", "Eva", "--role", "coordenacao"))
                .contains("Papel dado")
                .doesNotContain("PapelConcedido");
    }
}
