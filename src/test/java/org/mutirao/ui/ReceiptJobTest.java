package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.ui.delivery.DeliveriesViewModel.Column;
import org.mutirao.ui.shared.Screen;

/// What is said when goods arrive, or do not.
class ReceiptJobTest extends WindowJobs {
    private String code = "";

    private String onTheRoad(String quantity) {
        String need = need(quantity + " marmita @Escola X urg");
        offer(quantity + " marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().send();
        window.need().dispatch().send();
        code = window.need().dispatch().codes().getFirst().code();
        window.shell().back();
        window.shell().go(Screen.DELIVERIES);
        window.delivery()
                .confirm()
                .start(window.delivery().deliveries().column(Column.TO_FETCH).getFirst());
        return need;
    }

    private DeliveryRow delivery() {
        return operation.rows().deliveries(Set.of(), 0, 1).getFirst();
    }

    @Test
    void theCodeAloneConfirmsAllThatWasExpected() {
        String need = onTheRoad("40");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().codeProperty().set(" " + code);

        window.delivery().confirm().confirm();

        assertThat(ledger(need).received()).isEqualByComparingTo("40");
        assertThat(window.delivery().deliveries().column(Column.ARRIVED)).hasSize(1);
        assertThat(window.delivery().confirm().openProperty().get()).isFalse();
    }

    @Test
    void moreThanSetOutHasToBeSaidToBeRight() {
        String need = onTheRoad("40");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().quantityProperty().set("45");
        assertThat(window.delivery().confirm().moreThanExpectedProperty().get()).isTrue();
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().moreProperty().set(true);
        window.delivery().confirm().quantityProperty().set("450");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().quantityProperty().set("45");
        window.delivery().confirm().moreProperty().set(true);

        window.delivery().confirm().confirm();

        assertThat(ledger(need).received()).isEqualByComparingTo("45");
        assertThat(ledger(need).excess()).isEqualByComparingTo("5");
    }

    @Test
    void aWrongCodeStaysInTheDialogAndSaysWhatToDo() {
        onTheRoad("40");
        String other = operation.need("30 cobertor @Escola Y");
        operation.offer("30 cobertor @Cozinha A");
        operation.reserve(other, null);
        String wrong = operation.dispatch(other, "Ana").getFirst().code();
        window.delivery().confirm().codeProperty().set(wrong);

        window.delivery().confirm().confirm();

        assertThat(window.delivery().confirm().openProperty().get()).isTrue();
        assertThat(window.messages().say(window.delivery().confirm().errorProperty().get()))
                .startsWith("Código errado: é o da entrega")
                .endsWith("Restam 4 tentativas");
    }

    @Test
    void aMistypedCodeIsNoAttempt() {
        onTheRoad("40");
        window.delivery().confirm().codeProperty().set("XXXX-00");

        window.delivery().confirm().confirm();

        assertThat(window.messages().say(window.delivery().confirm().errorProperty().get()))
                .isEqualTo("Isso não é um código: confira as letras");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().confirm();
        assertThat(window.delivery().confirm().openProperty().get()).isFalse();
    }

    @Test
    void lessThanExpectedAsksForTheRestInTheSamePlace() {
        String need = onTheRoad("60");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().quantityProperty().set("45");
        assertThat(window.delivery().confirm().lessThanExpectedProperty().get()).isTrue();
        assertThat(window.delivery().confirm().difference()).isEqualByComparingTo("15");
        window.delivery().confirm().lostProperty().set("16");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().lostProperty().set("5");
        window.delivery().confirm().lossReasonProperty().set(LossReason.DAMAGED);
        window.delivery().confirm().restProperty().set(Rest.ON_ITS_WAY);

        window.delivery().confirm().confirm();

        DeliveryRow.Line line = delivery().lines().getFirst();
        assertThat(line.received()).isEqualByComparingTo("45");
        assertThat(line.lost()).isEqualByComparingTo("5");
        assertThat(line.open()).isEqualByComparingTo("10");
        assertThat(delivery().status()).isEqualTo("recebida_em_parte");
        assertThat(ledger(need).missing()).isEqualByComparingTo("5");
    }

    @Test
    void withoutACodeAReasonIsGiven() {
        onTheRoad("40");
        window.delivery().confirm().withoutCodeProperty().set(true);

        window.delivery().confirm().confirm();

        assertThat(delivery().status()).isEqualTo("concluida");
        assertThat(delivery().toCheck()).isTrue();
    }

    @Test
    void whatDidNotArriveIsMissingAgain() {
        String need = onTheRoad("40");

        window.delivery().confirm().fail(FailureReason.NOBODY_THERE);

        assertThat(ledger(need).missing()).isEqualByComparingTo("40");
        assertThat(window.delivery().deliveries().column(Column.FAILED)).hasSize(1);
    }
}
