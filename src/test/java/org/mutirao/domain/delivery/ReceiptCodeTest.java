package org.mutirao.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.delivery.DeliveryFixtures.CODE;
import static org.mutirao.domain.delivery.DeliveryFixtures.DELIVERY;
import static org.mutirao.domain.delivery.DeliveryFixtures.ITEMS;
import static org.mutirao.domain.delivery.DeliveryFixtures.SIXTY;
import static org.mutirao.domain.delivery.DeliveryFixtures.TEN;
import static org.mutirao.domain.delivery.DeliveryFixtures.check;
import static org.mutirao.domain.delivery.DeliveryFixtures.dispatch;
import static org.mutirao.domain.delivery.DeliveryFixtures.line;
import static org.mutirao.domain.delivery.DeliveryFixtures.ready;
import static org.mutirao.domain.delivery.DeliveryFixtures.receive;
import static org.mutirao.domain.delivery.DeliveryFixtures.without;
import static org.mutirao.domain.testing.Journal.ANA;
import static org.mutirao.domain.testing.Journal.BETO;
import static org.mutirao.domain.testing.Journal.CAIO;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.DeliveryEvent.CodeRefused;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryChecked;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;

/// Codes, and receipts without one.
class ReceiptCodeTest {
    private final DeliverySpec spec = new DeliverySpec();

    @BeforeEach
    void seventyMealsAreOnTheirWay() {
        spec.given(
                Dispatching.decide(
                        dispatch(line("one", SIXTY, 60), line("two", TEN, 10)), ready()));
    }

    @Test
    void aWrongCodeIsRecordedAndSaysWhoseItIs() {
        spec.when(
                        receive(
                                new Amounts.Everything(),
                                Rest.NOT_COMING,
                                new CodeProof.Wrong(Id.of("other"))))
                .then(CodeRefused.class)
                .thenStatus(DeliveryStatus.STARTED);
        assertThat(spec.state().attemptsUsed(CodeKind.DELIVERY)).isEqualTo(1);
        assertThat(spec.state().attemptsUsed(CodeKind.PICKUP)).isZero();
    }

    @Test
    void afterFiveWrongCodesOnlyACoordinatorConfirms() {
        var locked = new DeliveryRefusal.CodeLocked(CodeKind.DELIVERY, 5);
        var all = new Amounts.Everything();
        for (int i = 0; i < 5; i++) {
            spec.given(receive(all, Rest.NOT_COMING, new CodeProof.Wrong(null)));
        }
        spec.when(receive(all, Rest.NOT_COMING, CODE)).thenRejected(locked);
        spec.when(receive(all, Rest.NOT_COMING, new CodeProof.Wrong(null))).thenRejected(locked);
        spec.when(receive(all, Rest.NOT_COMING, without(CAIO))).thenRejected(locked);
        spec.when(
                        new DeliveryCommand.Receive(
                                DELIVERY,
                                all,
                                Rest.NOT_COMING,
                                without(CAIO),
                                null,
                                ANA,
                                true,
                                ITEMS,
                                false))
                .then(DeliveryCompleted.class);
    }

    @Test
    void withoutACodeItStandsAndWaitsForAnotherPerson() {
        spec.given(receive(new Amounts.Everything(), Rest.NOT_COMING, without(null)));
        assertThat(spec.state().toCheck()).isTrue();
        spec.when(check(ANA)).thenRejected(new DeliveryRefusal.SamePerson(ANA));
        spec.as(BETO).when(check(BETO)).then(DeliveryChecked.class);
        assertThat(spec.state().toCheck()).isFalse();
        spec.when(check(CAIO)).thenRejected(new DeliveryRefusal.NothingToCheck(DELIVERY));
    }

    @Test
    void theSamePersonUnderAnotherNameIsNoSecondPerson() {
        spec.given(receive(new Amounts.Everything(), Rest.NOT_COMING, without(null)))
                .as(BETO)
                .when(new DeliveryCommand.CheckDelivery(DELIVERY, BETO, Set.of(ANA), null))
                .thenRejected(new DeliveryRefusal.SamePerson(BETO));
    }

    @Test
    void aForeignCheckByTheSamePersonChangesNothing() {
        spec.given(receive(new Amounts.Everything(), Rest.NOT_COMING, without(null)))
                .given(Decision.accept(new Emission(DELIVERY.text(), new DeliveryChecked(null))));
        assertThat(spec.state().toCheck()).isTrue();
    }

    @Test
    void aSecondPersonOnTheSpotSettlesIt() {
        spec.when(receive(new Amounts.Everything(), Rest.NOT_COMING, without(ANA)))
                .thenRejected(new DeliveryRefusal.SamePerson(ANA));
        spec.when(receive(new Amounts.Everything(), Rest.NOT_COMING, without(CAIO)))
                .then(DeliveryCompleted.class);
        assertThat(spec.state().toCheck()).isFalse();
    }
}
