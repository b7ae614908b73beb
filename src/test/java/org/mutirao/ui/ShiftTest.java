package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Passar o turno over a real operation.
class ShiftTest extends WindowJobs {
    @Test
    void thePageIsRecordedAndItsNoteIsSealed() {
        String need = need("40 marmita @Escola X urg");
        need("12 vela @Escola Y");
        offer("50 marmita @Cozinha B");
        operation.reserve(need, null);
        operation.dispatch(need, "Ana");
        operation.settle();
        long before = operation.entries();

        window.shift().ask();
        window.shift().noteProperty().set("ligar para Dona Lurdes");
        window.shift().handOver();

        assertThat(operation.entries()).isGreaterThan(before);
        assertThat(operation.lastShift())
                .contains("\"open_needs\":2")
                .contains("\"promised\":1")
                .contains("\"on_the_road\":0")
                .doesNotContain("Lurdes");
        assertThat(told()).isEqualTo("Turno passado e registrado. Quem assume?");
        assertThat(window.actor().openProperty().get()).isTrue();
        assertThat(window.shift().noteProperty().get()).isEmpty();
    }

    @Test
    void aHalfWrittenNoteComesBack() {
        window.shift().ask();
        window.shift().noteProperty().set("ligar para Dona Lurdes");
        window.shell().back();
        operation.settle();
        assertThat(operation.window().shift().noteProperty().get())
                .isEqualTo("ligar para Dona Lurdes");
    }
}
