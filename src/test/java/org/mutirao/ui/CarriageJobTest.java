package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.delivery.ConfirmViewModel;
import org.mutirao.ui.shared.Screen;

/// Fetching, and who carries.
class CarriageJobTest extends WindowJobs {
    private final ConfirmViewModel confirm = window.delivery().confirm();
    private String need = "";
    private String pickup = "";
    private String code = "";

    private void sent(String from) {
        need = need("40 marmita @Escola X urg");
        offer("40 marmita " + from);
        window.need().detail().reserve();
        window.need().actions().send();
        window.need().dispatch().who().searchProperty().set("ana");
        window.need().dispatch().send();
        String fetch = window.need().dispatch().codes().getFirst().pickupCode();
        pickup = fetch == null ? "" : fetch;
        code = window.need().dispatch().codes().getFirst().code();
    }

    private DeliveryRow delivery() {
        return operation.rows().deliveries(Set.of(), 0, 1).getFirst();
    }

    /// How many entries of a type are about the delivery.
    private long written(String type) {
        return operation.rows().history(delivery().deliveryId(), 100).stream()
                .filter(line -> line.type().equals(type))
                .count();
    }

    private void ask() {
        window.shell().back();
        window.shell().go(Screen.DELIVERIES);
        confirm.start(delivery());
    }

    @Test
    void theCardOfTheCodesSaysWhatWhereAndWho() {
        sent("@Cozinha A");

        var sent = window.need().dispatch().sent().getFirst();

        assertThat(sent.carrier()).isEqualTo("Ana Souza");
        assertThat(sent.delivery().orElseThrow().origin()).isEqualTo("Cozinha A");
        assertThat(sent.delivery().orElseThrow().destination()).isEqualTo("Escola X");
    }

    @Test
    void theProvidersCodePutsItOnTheRoad() {
        sent("@Cozinha A");
        assertThat(delivery().standing()).isEqualTo("a_retirar");
        ask();
        confirm.codeProperty().set(code);
        confirm.confirm();
        assertThat(confirm.errorProperty().get()).isNotNull();
        confirm.codeProperty().set(pickup);

        confirm.confirm();

        assertThat(delivery().standing()).isEqualTo("a_caminho");
        assertThat(window.delivery().deliveries().column(Column.TO_FETCH)).isEmpty();
        assertThat(window.delivery().deliveries().column(Column.ON_THE_ROAD)).hasSize(1);
        assertThat(told()).isEqualTo("Retirada registrada");
    }

    @Test
    void withoutTheProvidersCodeAReasonIsGiven() {
        sent("@Cozinha A");
        ask();
        confirm.withoutCodeProperty().set(true);
        assertThat(confirm.canConfirmProperty().get()).isFalse();
        confirm.reasonProperty().set(WithoutCode.Reason.NO_PHONE);

        confirm.confirm();

        assertThat(delivery().standing()).isEqualTo("a_caminho");
    }

    @Test
    void whatArrivedWithoutAPickupIsReceivedAllTheSame() {
        sent("@Cozinha A");
        ask();
        confirm.arrivedAlready();
        confirm.codeProperty().set(code);

        confirm.confirm();

        assertThat(ledger(need).received()).isEqualByComparingTo("40");
    }

    @Test
    void goodsOfUnknownOriginAreOnTheRoadAtOnce() {
        sent("");
        assertThat(delivery().standing()).isEqualTo("a_caminho");
        window.shell().back();
        window.shell().go(Screen.DELIVERIES);
        assertThat(window.delivery().deliveries().column(Column.TO_FETCH)).isEmpty();
        assertThat(window.delivery().deliveries().column(Column.ON_THE_ROAD)).hasSize(1);
    }

    @Test
    void aCoordinatorSeesTheCodeOnceMoreAndThatIsRecorded() {
        sent("@Cozinha A");
        ask();

        confirm.showCode();
        assertThat(confirm.shownCodeProperty().get()).isEqualTo(pickup);
        confirm.arrivedAlready();
        assertThat(confirm.shownCodeProperty().get()).isNull();
        confirm.showCode();

        assertThat(confirm.shownCodeProperty().get()).isEqualTo(code);
        assertThat(written("CodigoMostrado")).isEqualTo(2);
    }

    @Test
    void aVolunteerDoesNotSeeTheCodeOnceMore() {
        sent("@Cozinha A");
        ask();
        operation.context(Runnable::run).act().accept(delivery().volunteerId());

        confirm.showCode();

        assertThat(confirm.shownCodeProperty().get()).isNull();
        assertThat(confirm.errorProperty().get().code()).isEqualTo("not_allowed");
    }

    @Test
    void anotherPersonTakesItOnInOneActionAndItsCodesStay() {
        sent("@Cozinha A");
        String ana = delivery().volunteerId();
        operation.person("Bia Gonçalves", Role.VOLUNTEER);
        operation.settle();
        ask();

        confirm.changeCarrier();
        assertThat(confirm.openProperty().get()).isFalse();
        window.need().dispatch().who().searchProperty().set("bia");
        window.need().dispatch().send();

        assertThat(told())
                .isEqualTo("A entrega " + delivery().number() + " agora é de Bia Gonçalves");
        assertThat(written("AssignmentCancelado")).isEqualTo(1);
        assertThat(written("AssignmentCriado")).isEqualTo(2);
        assertThat(delivery().volunteerId()).isNotEqualTo(ana);
        confirm.start(delivery());
        confirm.codeProperty().set(pickup);
        confirm.confirm();
        assertThat(delivery().standing()).isEqualTo("a_caminho");
    }

    @Test
    void whoCarriesItAlreadyCannotTakeItOn() {
        sent("@Cozinha A");
        ask();

        confirm.changeCarrier();
        window.need().dispatch().who().searchProperty().set("ana");
        window.need().dispatch().send();

        assertThat(window.need().dispatch().errorProperty().get().code()).isEqualTo("same_carrier");
        assertThat(written("AssignmentCancelado")).isZero();
    }
}
