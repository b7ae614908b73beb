package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// More arrives than is on its way: mostly the same line sent twice, now and then a fact.
class ExcessTest {
    @TempDir Path folder;
    private Terminal terminal;
    private String need = "";
    private JsonNode delivery;

    @BeforeEach
    void begin() {
        terminal = Terminal.begun(folder);
        terminal.done("person", "Bia");
        need = terminal.number("need", "40 marmita @Escola X");
        terminal.done("offer", "60 marmita @Cozinha B");
        terminal.done("reserve", need);
        delivery = terminal.done("dispatch", need, "--volunteer", "Bia").get("deliveries").get(0);
    }

    private String[] confirm(String... more) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "confirm",
                                delivery.get("number").asString(),
                                "--code",
                                delivery.get("delivery_code").asString()));
        line.addAll(Arrays.asList(more));
        return line.toArray(String[]::new);
    }

    private String state(String... more) {
        return terminal.done(confirm(more)).get("state").asString();
    }

    private static final String[] PART = {
        "--received", "30", "--lost", "2", "--why", "estragou", "--rest", "on-its-way"
    };

    @Test
    void theSamePartSaidTwiceIsRefused() {
        assertThat(state(PART)).isEqualTo("recebida_em_parte");
        Terminal.Ran again = terminal.json(confirm(PART));
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.error().get("code").asString()).isEqualTo("more_than_open");
        assertThat(again.error().get("message").asString()).contains("32").contains("8");
        assertThat(again.error().get("hint").asString()).contains("--more");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "8", "30", "2", "0");
    }

    @Test
    void anExcessThatIsMeantIsReceived() {
        assertThat(state("--received", "45", "--more")).isEqualTo("concluida");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "45", "0", "5");
    }

    @Test
    void whatIsSaidToBeOnItsWayKeepsTheDeliveryOpen() {
        assertThat(state("--received", "45", "--more", "--rest", "on-its-way"))
                .isEqualTo("recebida_em_parte");
        assertThat(terminal.refused(1, confirm("--received", "3"))).isEqualTo("more_than_open");
        assertThat(state("--received", "3", "--more", "--rest", "on-its-way"))
                .isEqualTo("recebida_em_parte");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "48", "0", "8");
        assertThat(state()).isEqualTo("concluida");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "48", "0", "8");
    }

    @Test
    void aCodeAndAReasonForHavingNoneExcludeEachOther() {
        assertThat(terminal.refused(2, confirm("--override", "pressa")))
                .isEqualTo("code_and_reason");
        assertThat(
                        terminal.refused(
                                2,
                                "pickup",
                                delivery.get("number").asString(),
                                "--code",
                                delivery.get("pickup_code").asString(),
                                "--override",
                                "pressa"))
                .isEqualTo("code_and_reason");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "40", "0", "0", "0");
    }
}
