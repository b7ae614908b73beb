package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// Taking back, and stepping back.
class UndoJobTest extends WindowJobs {
    @Test
    void undoShowsWhatItWouldDoBeforeItDoesIt() {
        String need = need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();

        window.undo().ask();
        assertThat(window.undo().possibleProperty().get()).isTrue();
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        window.undo().carryOut();

        assertThat(ledger(need).reserved()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(told()).isEqualTo("Desfeito: Oferta reservada");
    }

    @Test
    void whatIsUndoneCanItselfBeTakenBackStepByStep() {
        String need = need("40 marmita @Escola X");
        window.undo().ask();
        window.undo().carryOut();

        assertThat(operation.rows().need(need).orElseThrow().status()).isEqualTo("cancelada");
        window.undo().ask();
        assertThat(window.undo().previewProperty().get().effects())
                .noneMatch(said -> said.code().equals("cancels_need"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        String need = need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();
        long before = operation.entries();
        window.undo().ask();

        assertThat(window.shell().back()).isTrue();

        assertThat(operation.entries()).isEqualTo(before);
        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        assertThat(window.shell().back()).isFalse();
    }

    @Test
    void whatWasUndoneCanBeDoneAgainAtOnce() {
        String need = need("40 marmita @Escola X urg");
        offer("40 marmita @Cozinha A");
        window.need().detail().reserve();
        window.undo().ask();
        assertThat(window.undo().previewProperty().get().what()).isEqualTo("OfertaReservada");
        window.undo().carryOut();
        assertThat(ledger(need).reserved()).isEqualByComparingTo(BigDecimal.ZERO);

        window.undo().redo();

        assertThat(ledger(need).reserved()).isEqualByComparingTo("40");
        assertThat(told()).isEqualTo("Feito de novo: Oferta reservada");
        long before = operation.entries();
        window.undo().redo();
        assertThat(operation.entries()).isEqualTo(before);
    }
}
