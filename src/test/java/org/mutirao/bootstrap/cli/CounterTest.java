package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handing out happens at this point and nowhere else.
class CounterTest {
    @TempDir Path folder;
    private Terminal terminal;

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
    }

    @Test
    void anotherPlaceIsRefused() {
        terminal.done("place", "Ponto Central", "--here");
        Terminal.Ran refused = terminal.json("counter", "2 cesta família 5 pessoas @Escola X");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.error().get("code").asString()).isEqualTo("counter_elsewhere");
        assertThat(refused.error().get("message").asString()).contains("Escola X");
        assertThat(refused.error().get("hint").asString()).contains("need");
        assertThat(terminal.rows("needs")).isEmpty();
        assertThat(terminal.rows("places")).hasSize(1);
    }

    @Test
    void thisPointMayBeNamed() {
        terminal.done("place", "Ponto Central", "--here");
        terminal.done("counter", "2 cesta @ponto central");
        terminal.done("counter", "2 cesta @aqui");
        assertThat(terminal.rows("needs"))
                .extracting(row -> row.get("place").asString())
                .containsOnly("Ponto Central");
    }

    @Test
    void aLaptopThatDoesNotKnowWhereItStandsIsAskedToSayIt() {
        assertThat(terminal.refused(1, "counter", "2 cesta @Escola X"))
                .isEqualTo("counter_elsewhere");
        assertThat(terminal.refused(1, "counter", "2 cesta @aqui")).isEqualTo("no_point");
        terminal.done("counter", "2 cesta família 5 pessoas");
        assertThat(terminal.rows("needs")).hasSize(1);
    }

    @Test
    void aRefusedCommandTakesNoShortNumber() {
        terminal.done("person", "Dora");
        String need = terminal.number("need", "40 marmita @Escola X");
        terminal.done("offer", "40 marmita @Cozinha B");
        terminal.done("reserve", need);
        terminal.done("person", "Vera", "--role", "auditoria");
        assertThat(terminal.refused(1, "--as", "Vera", "dispatch", need, "--volunteer", "Dora"))
                .isEqualTo("not_allowed");
        assertThat(terminal.refused(1, "--as", "Vera", "need", "5 água @Escola X"))
                .isEqualTo("not_allowed");
        String first = need.substring(need.indexOf('-') + 1);
        String next = terminal.number("need", "5 água @Escola X");
        assertThat(Integer.parseInt(next.substring(next.indexOf('-') + 1)))
                .isEqualTo(Integer.parseInt(first) + 2);
    }
}
