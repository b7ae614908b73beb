package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.bootstrap.cli.Terminal.fields;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelTest {
    @TempDir Path folder;

    @Test
    void eachKindOfThingIsCancelled() {
        Terminal terminal = Terminal.begun(folder);
        String need = terminal.number("need", "40 marmita @Escola X");
        String offer = terminal.number("offer", "50 marmita @Cozinha B");
        terminal.done("person", "Bia");
        String reservation = reserve(terminal, need);
        assertThat(fields(terminal.done("cancel", reservation, "--why", "outro plano")))
                .containsExactly("events");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "0", "40", "0");

        terminal.done(
                "cancel", reserve(terminal, need).substring(0, 30), "--why", "pelo começo do id");
        assertThat(terminal.ledger(need)).containsExactly("40", "0", "0", "0", "40", "0");

        reserve(terminal, need);
        String delivery =
                terminal.done("dispatch", need, "--volunteer", "Bia")
                        .get("deliveries")
                        .get(0)
                        .get("number")
                        .asString();
        terminal.done("cancel", delivery, "--why", "carro quebrou");
        assertThat(terminal.rows("deliveries").getFirst().get("status").asString())
                .isEqualTo("cancelada");
        assertThat(terminal.refused(1, "cancel", delivery, "--why", "outra vez"))
                .isEqualTo("delivery_over");
        terminal.done("cancel", offer, "--why", "acabou o gás");
        assertThat(terminal.rows("offers").getFirst().get("status").asString())
                .isEqualTo("retirada");
        terminal.done("cancel", need, "--why", "engano");
        assertThat(terminal.rows("needs", "--status", "cancelada")).hasSize(1);
        assertThat(terminal.refused(1, "cancel", "nada-disso", "--why", "x"))
                .isEqualTo("not_found");
    }

    private static String reserve(Terminal terminal, String need) {
        return terminal.done("reserve", need)
                .get("reservations")
                .get(0)
                .get("reservation_id")
                .asString();
    }
}
