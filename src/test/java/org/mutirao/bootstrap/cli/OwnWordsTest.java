package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people say in their own words is not in the log, and can be read where it is open.
class OwnWordsTest {
    private static final String WORDS = "Joana Pereira 32 99999-1234 desistiu";

    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void anOperation() {
        terminal = Terminal.begun(folder);
    }

    private String log() {
        return terminal.run("events", "--json").out();
    }

    @Test
    void ownWordsAreSealedAndReadInWhy() {
        String need = terminal.number("need", "40 marmita @Escola");
        terminal.done("cancel", need, "--why", WORDS);

        assertThat(log()).contains("\\\"reason\\\":\\\"outro\\\"").doesNotContain("Joana", "99999");
        assertThat(terminal.done("why", need).get("notes").values())
                .singleElement()
                .satisfies(note -> assertThat(note.asString()).isEqualTo(WORDS));
        assertThat(terminal.run("why", need).out()).contains(WORDS).contains("Ana");
    }

    @Test
    void aKnownWordStandsAsItIsHoweverItIsSpelt() {
        String need = terminal.number("need", "40 marmita @Escola");
        terminal.done("cancel", need, "--why", "Not-Needed");
        assertThat(log())
                .contains("\\\"reason\\\":\\\"nao_precisa_mais\\\"")
                .doesNotContain("note\\\"");
    }

    @Test
    void whySpeaksSentencesAndNoJson() {
        String need = terminal.number("need", "40 marmita @Escola");
        String out = terminal.run("why", need, "missing").out();
        assertThat(out).contains("40").doesNotContain("{", "accepted", "NecessidadeCriada", " un");
        assertThat(out.lines().findFirst()).hasValue("missing: 40");
    }

    @Test
    void aNoteWithoutAnOverrideIsWrongUsage() {
        assertThat(terminal.refused(2, "confirm", "X-1", "--code", "AAAA", "--note", "oi"))
                .isEqualTo("note_without_override");
    }
}
