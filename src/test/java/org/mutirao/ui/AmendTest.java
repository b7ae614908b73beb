package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.ui.amend.AmendViewModel;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.WindowModel;

/// Changing and calling off a need and an offer in the window.
class AmendTest {
    private final RealOperation operation = new RealOperation();
    private final WindowModel model = operation.window();

    @AfterEach
    void close() {
        operation.close();
    }

    private AmendViewModel need(String id) {
        model.ways().need(id);
        model.amendSelected();
        assertThat(model.amend().openProperty().get()).isTrue();
        return model.amend();
    }

    private NeedRow row(String id) {
        return operation.rows().need(id).orElseThrow();
    }

    @Test
    void aNeedIsChangedAndTheChangeIsTakenBack() {
        String id = operation.need("40 marmita @Escola X urg até 18h");
        AmendViewModel amend = need(id);
        assertThat(amend.quantityProperty().get()).isEqualTo("40");
        assertThat(amend.urgencyProperty().get()).isEqualTo(Urgency.URGENT);
        assertThat(amend.dueProperty().get()).isEqualTo("até 18h00");
        amend.quantityProperty().set("1.200");
        amend.urgencyProperty().set(null);
        amend.dueProperty().set("amanhã 9h");
        amend.save();
        assertThat(amend.openProperty().get()).isFalse();
        assertThat(row(id).items().getFirst().needed()).isEqualByComparingTo("1200");
        assertThat(row(id).urgency()).isNull();
        assertThat(row(id).due()).isEqualTo(Instant.parse("2026-05-13T12:00:00Z"));
        model.undo().ask();
        model.undo().carryOut();
        assertThat(row(id).items().getFirst().needed()).isEqualByComparingTo("40");
        assertThat(row(id).urgency()).isEqualTo("urgente");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsWritten() {
        String id = operation.need("40 marmita @Escola X");
        AmendViewModel amend = need(id);
        amend.quantityProperty().set("muitas");
        amend.save();
        assertThat(amend.errorProperty().get().code()).isEqualTo("entry_bad_amount");
        amend.quantityProperty().set("");
        amend.dueProperty().set("ontem");
        amend.save();
        assertThat(amend.errorProperty().get().code()).isEqualTo("entry_due_unread");
        amend.dueProperty().set("18h @Escola Y");
        amend.save();
        assertThat(amend.errorProperty().get().code()).isEqualTo("entry_due_unread");
        assertThat(row(id).items().getFirst().needed()).isEqualByComparingTo("40");
        amend.dueProperty().set("");
        amend.save();
        assertThat(row(id).items().getFirst().needed()).isNull();
    }

    @Test
    void aNeedIsCancelledAndAnOfferWithdrawn() {
        String id = operation.need("40 marmita @Escola X");
        need(id).callOff();
        assertThat(row(id).status()).isEqualTo("cancelada");
        String offer = operation.offer("40 marmita @Cozinha B até 18h");
        operation.settle();
        model.shell().go(Screen.OFFERS);
        model.amendSelected();
        model.amend().dueProperty().set("");
        model.amend().save();
        OfferRow changed = operation.rows().offer(offer).orElseThrow();
        assertThat(changed.availableUntil()).isNull();
        model.amendSelected();
        model.amend().callOff();
        assertThat(operation.rows().offer(offer).orElseThrow().status()).isEqualTo("retirada");
    }
}
