package org.mutirao.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.delivery.DeliveryFixtures.ASSIGNMENT;
import static org.mutirao.domain.delivery.DeliveryFixtures.CODE;
import static org.mutirao.domain.delivery.DeliveryFixtures.DELIVERY;
import static org.mutirao.domain.delivery.DeliveryFixtures.ITEMS;
import static org.mutirao.domain.delivery.DeliveryFixtures.SEAL;
import static org.mutirao.domain.delivery.DeliveryFixtures.SIXTY;
import static org.mutirao.domain.delivery.DeliveryFixtures.TEN;
import static org.mutirao.domain.delivery.DeliveryFixtures.cancel;
import static org.mutirao.domain.delivery.DeliveryFixtures.dispatch;
import static org.mutirao.domain.delivery.DeliveryFixtures.fail;
import static org.mutirao.domain.delivery.DeliveryFixtures.line;
import static org.mutirao.domain.delivery.DeliveryFixtures.ready;
import static org.mutirao.domain.delivery.DeliveryFixtures.receive;
import static org.mutirao.domain.delivery.DeliveryFixtures.total;
import static org.mutirao.domain.testing.Journal.BETO;
import static org.mutirao.domain.testing.Journal.CAIO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

class DeliveryDeciderTest {
    private final DeliverySpec spec = new DeliverySpec();

    @BeforeEach
    void seventyMealsAreOnTheirWay() {
        spec.given(
                Dispatching.decide(
                        dispatch(line("one", SIXTY, 60), line("two", TEN, 10)), ready()));
    }

    @Test
    void moreThanIsReservedCannotSetOut() {
        assertThat(
                        Dispatching.decide(
                                dispatch(line("one", SIXTY, 40), line("two", SIXTY, 30)), ready()))
                .isEqualTo(
                        Decision.reject(
                                new DeliveryRefusal.NotReserved(
                                        SIXTY,
                                        Quantity.of(30, "marmita"),
                                        Quantity.of(20, "marmita"))));
    }

    @Test
    void allThatArrivesWithItsCodeClosesTheDelivery() {
        spec.when(receive(new Amounts.Everything(), Rest.NOT_COMING, CODE))
                .then(DeliveryCompleted.class)
                .thenStatus(DeliveryStatus.COMPLETED)
                .thenOpen(0);
        assertThat(spec.state().receipts().getFirst().code()).isEqualTo("ABCD2345X");
    }

    @Test
    void aPartKeepsTheCodeSecretAndTheRestOnItsWay() {
        spec.when(receive(total(45, 0), Rest.ON_ITS_WAY, CODE))
                .then(DeliveryPartlyReceived.class)
                .thenStatus(DeliveryStatus.PARTLY_RECEIVED)
                .thenOpen(25);
        assertThat(spec.state().receipts().getFirst().mac()).isEqualTo("beef");
        assertThat(spec.state().receipts().getFirst().code()).isNull();
    }

    @Test
    void thePartThatCompletesItRevealsTheCode() {
        spec.given(receive(total(45, 0), Rest.ON_ITS_WAY, CODE))
                .when(receive(total(25, 0), Rest.ON_ITS_WAY, CODE))
                .then(DeliveryCompleted.class)
                .thenStatus(DeliveryStatus.COMPLETED);
    }

    @Test
    void whatIsNotComingGoesBackToItsOffers() {
        spec.when(receive(total(45, 5), Rest.NOT_COMING, CODE))
                .then(
                        DeliveryCompleted.class,
                        ReservationCancelled.class,
                        ReservationCancelled.class)
                .thenGoesBack(SIXTY, 10)
                .thenGoesBack(TEN, 10);
    }

    @Test
    void aLossNeedsItsReason() {
        var untold = new Amounts.Total(BigDecimal.ONE, BigDecimal.ONE, null);
        spec.when(receive(untold, Rest.NOT_COMING, CODE))
                .thenRejected(new DeliveryRefusal.LossNeedsReason("one"));
    }

    @Test
    void whatFailsGoesBackToItsOffers() {
        spec.given(receive(total(20, 0), Rest.ON_ITS_WAY, CODE))
                .when(fail())
                .then(DeliveryFailed.class, ReservationCancelled.class, ReservationCancelled.class)
                .thenGoesBack(SIXTY, 40)
                .thenGoesBack(TEN, 10)
                .thenStatus(DeliveryStatus.FAILED);
    }

    @Test
    void aCancelledDeliveryLeavesItsReservationsStanding() {
        spec.when(cancel())
                .then(DeliveryCancelled.class, AssignmentCancelled.class)
                .thenStatus(DeliveryStatus.CANCELLED);
        assertThat(spec.state().carriers()).isEmpty();
        spec.when(fail())
                .thenRejected(new DeliveryRefusal.DeliveryOver(DELIVERY, DeliveryStatus.CANCELLED));
    }

    @Test
    void whatEndsADeliveryNamesEveryLineThatNothingHadClosed() {
        spec.given(receive(total(20, 0), Rest.ON_ITS_WAY, CODE))
                .given(
                        new DeliveryCommand.CorrectReceipt(
                                DELIVERY,
                                List.of(
                                        new DeliveryCommand.NewTotal(
                                                "one", BigDecimal.valueOf(65), null)),
                                null,
                                ITEMS));
        // nothing of the first line is on its way now, but a later correction may say otherwise
        assertThat(spec.decided(fail()))
                .hasAtLeastOneElementOfType(DeliveryFailed.class)
                .filteredOn(DeliveryFailed.class::isInstance)
                .flatExtracting(event -> ((DeliveryFailed) event).lines())
                .extracting(DeliveryLine::lineId)
                .containsExactly("one", "two");
        assertThat(spec.decided(cancel()))
                .filteredOn(DeliveryCancelled.class::isInstance)
                .flatExtracting(event -> ((DeliveryCancelled) event).lines())
                .extracting(DeliveryLine::lineId)
                .containsExactly("one", "two");
        assertThat(spec.decided(receive(total(10, 0), Rest.NOT_COMING, CODE)))
                .filteredOn(DeliveryCompleted.class::isInstance)
                .flatExtracting(event -> ((DeliveryCompleted) event).lines())
                .extracting(ReceiptLine::lineId)
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aCorrectionOfAClosedDeliveryGivesBackWhatDidNotCome() {
        spec.given(receive(new Amounts.Everything(), Rest.NOT_COMING, CODE))
                .when(
                        new DeliveryCommand.CorrectReceipt(
                                DELIVERY,
                                List.of(
                                        new DeliveryCommand.NewTotal(
                                                "one", BigDecimal.valueOf(45), null)),
                                "contei errado",
                                ITEMS))
                .then(ReceiptCorrected.class, ReservationCancelled.class)
                .thenGoesBack(SIXTY, 15);
        assertThat(spec.state().lines().get("one").received()).isEqualByComparingTo("45");
    }

    @Test
    void halfTheLoadChangesHands() {
        spec.when(
                        new DeliveryCommand.ChangeCarrier(
                                DELIVERY,
                                ASSIGNMENT,
                                Id.of("new"),
                                CAIO,
                                Set.of(TEN),
                                Id.of("rest"),
                                null,
                                null))
                .then(AssignmentCancelled.class, AssignmentCreated.class, AssignmentCreated.class);
        assertThat(spec.state().carriers())
                .extracting(Carriage::volunteerId)
                .containsExactly(BETO, CAIO);
        assertThat(spec.state().seal(CodeKind.DELIVERY)).contains(SEAL);
    }

    @Test
    void unlikeUnitsAreShownApartAndNeverAdded() {
        spec.given(
                Decision.accept(
                        Emission.of(
                                DELIVERY,
                                new DeliveryPartlyReceived(
                                        null,
                                        List.of(
                                                new ReceiptLine(
                                                        "one",
                                                        null,
                                                        null,
                                                        null,
                                                        BigDecimal.TEN,
                                                        null,
                                                        null,
                                                        "kg")),
                                        Rest.ON_ITS_WAY,
                                        null,
                                        null))));
        spec.thenOpen(70);
        assertThat(spec.state().strange()).hasSize(1);
    }
}
