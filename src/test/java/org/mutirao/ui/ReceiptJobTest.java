package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedRow;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.ui.delivery.Arrival;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.need.NeedSteps;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Screen;

/// What is said when goods arrive, or do not.
class ReceiptJobTest extends WindowJobs {
    private String code = "";
    private String pickup = "";

    /// Sent and fetched; the receipt dialog is open.
    private String onTheRoad(String quantity) {
        String need = sent(quantity);
        ConfirmViewModel confirm = window.delivery().confirm();
        confirm.start(column(Column.TO_FETCH));
        assertThat(confirm.fetchingProperty().get()).isTrue();
        confirm.codeProperty().set(pickup);
        confirm.confirm();
        assertThat(confirm.openProperty().get()).isFalse();
        confirm.start(column(Column.ON_THE_ROAD));
        assertThat(confirm.fetchingProperty().get()).isFalse();
        return need;
    }

    private String sent(String quantity) {
        String need = need(quantity + " marmita @Escola X urg");
        offer(quantity + " marmita @Cozinha A");
        window.need().detail().reserve();
        window.need().actions().send();
        window.need().dispatch().send();
        code = window.need().dispatch().codes().getFirst().code();
        pickup = window.need().dispatch().codes().getFirst().pickupCode();
        window.shell().back();
        window.shell().go(Screen.DELIVERIES);
        return need;
    }

    private DeliveryRow column(Column column) {
        return window.delivery().deliveries().column(column).getFirst();
    }

    private String lacking() {
        Said lacking = window.delivery().confirm().lackingProperty().get();
        return lacking == null ? "" : window.messages().say(lacking);
    }

    private DeliveryWords words() {
        var names = new Names(operation.context(Runnable::run).people());
        names.learn(Stream.of(delivery().volunteerId()));
        return new DeliveryWords(window.messages(), names);
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
        window.delivery().confirm().arrival().quantity().set("45");
        assertThat(window.delivery().confirm().arrival().moreThanExpectedProperty().get()).isTrue();
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().arrival().more().set(true);
        window.delivery().confirm().arrival().quantity().set("450");
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        window.delivery().confirm().arrival().quantity().set("45");
        window.delivery().confirm().arrival().more().set(true);

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
    void theErrorGoesWhenTheCodeIsTypedAgain() {
        onTheRoad("40");
        window.delivery().confirm().codeProperty().set("XXXX-00");
        window.delivery().confirm().confirm();
        assertThat(window.delivery().confirm().errorProperty().get()).isNotNull();

        window.delivery().confirm().codeProperty().set("XXXX-0");

        assertThat(window.delivery().confirm().errorProperty().get()).isNull();
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
        Arrival arrival = window.delivery().confirm().arrival();
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().arrival().quantity().set("45");
        assertThat(arrival.lessThanExpectedProperty().get()).isTrue();
        assertThat(arrival.difference()).isEqualByComparingTo("15");
        assertThat(lacking()).isEqualTo("Escolha se 15 vêm depois ou não vêm");
        arrival.lostProperty().set("16");
        assertThat(lacking()).isEqualTo("Só faltam 15: não podem ter se perdido 16");
        arrival.lostProperty().set("5");
        assertThat(lacking()).isEqualTo("Diga por que se perdeu");
        arrival.lossReason().set(LossReason.DAMAGED);
        assertThat(window.delivery().confirm().canConfirmProperty().get()).isFalse();
        arrival.rest().set(Rest.ON_ITS_WAY);

        window.delivery().confirm().confirm();

        DeliveryRow.Line line = delivery().lines().getFirst();
        assertThat(line.received()).isEqualByComparingTo("45");
        assertThat(line.lost()).isEqualByComparingTo("5");
        assertThat(line.open()).isEqualByComparingTo("10");
        assertThat(delivery().status()).isEqualTo("recebida_em_parte");
        assertThat(ledger(need).missing()).isEqualByComparingTo("5");
        assertThat(words().shortfall(delivery()))
                .isEqualTo("45 de 60 · 5 se perderam · 10 ainda vêm");
    }

    @Test
    void withoutACodeAReasonIsGiven() {
        onTheRoad("40");
        window.delivery().confirm().withoutCodeProperty().set(true);
        assertThat(window.delivery().confirm().reasonProperty().get()).isNull();
        assertThat(lacking()).isEqualTo("Escolha por que não há código");
        window.delivery().confirm().reasonProperty().set(WithoutCode.Reason.HURRY);

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

    @Test
    void whatIsLostAndWillNotComeIsSaidWhereverTheDeliveryIsShown() {
        String need = onTheRoad("20");
        Arrival arrival = window.delivery().confirm().arrival();
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().arrival().quantity().set("15");
        arrival.lostProperty().set("5");
        arrival.lossReason().set(LossReason.SPOILED);

        window.delivery().confirm().confirm();

        assertThat(words().shortfall(delivery())).isEqualTo("15 de 20 · 5 se perderam");
        NeedRow row = operation.rows().need(need).orElseThrow();
        assertThat(new NeedSteps(window.messages()).of(row, operation.rows().deliveriesOf(need)))
                .extracting(NeedSteps.Step::text)
                .contains("5 se perderam no caminho", "15 recebidas");
    }

    @Test
    void theReceiptThatWasUndoneInPartAsksForOneSumAgain() {
        onTheRoad("20");
        window.delivery().confirm().codeProperty().set(code);
        window.delivery().confirm().arrival().quantity().set("15");
        window.delivery().confirm().arrival().rest().set(Rest.NOT_COMING);
        window.delivery().confirm().confirm();
        window.undo().ask();
        window.undo().carryOut();

        window.delivery().confirm().start(column(Column.ON_THE_ROAD));

        assertThat(words().goods(delivery())).doesNotContain(",");
        assertThat(words().goodsOpen(delivery())).isEqualTo("20 marmita");
        assertThat(window.delivery().confirm().arrival().expected()).isEqualByComparingTo("20");
    }
}
