package org.mutirao.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.domain.testing.Facts.NEED;
import static org.mutirao.domain.testing.Facts.NOON;
import static org.mutirao.domain.testing.Facts.OFFER;
import static org.mutirao.domain.testing.Facts.R1;
import static org.mutirao.domain.testing.Facts.R2;
import static org.mutirao.domain.testing.Facts.cancelled;
import static org.mutirao.domain.testing.Facts.confirmed;
import static org.mutirao.domain.testing.Facts.fact;
import static org.mutirao.domain.testing.Facts.item;
import static org.mutirao.domain.testing.Facts.offer;
import static org.mutirao.domain.testing.Facts.refused;
import static org.mutirao.domain.testing.Facts.reserved;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.offer.OfferCommand.CancelReservation;
import org.mutirao.domain.offer.OfferCommand.PublishOffer;
import org.mutirao.domain.offer.OfferCommand.ReopenOffer;
import org.mutirao.domain.offer.OfferCommand.ReserveOffer;
import org.mutirao.domain.offer.OfferCommand.UpdateOffer;
import org.mutirao.domain.offer.OfferCommand.WithdrawOffer;
import org.mutirao.domain.offer.OfferEvent.OfferExpired;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.FieldRefusal;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.testing.Spec;

class OfferDeciderTest {
    private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
    private static final Fact PUBLISHED =
            fact(OFFER, offer(EVENING, item("o1", "marmita", "40", "un")));

    private final Spec<OfferState, OfferCommand> spec =
            new Spec<>(OfferState.unknown(OFFER), OfferState::evolve, OfferDecider::decide);

    @Test
    void anOfferIsPublishedOnce() {
        var offer = offer(EVENING, item("o1", "marmita", "40", "un"));
        spec.when(new PublishOffer(OFFER, offer)).thenEvents(offer);
        spec.given(PUBLISHED)
                .when(new PublishOffer(OFFER, offer))
                .thenRejected(new OfferRefusal.OfferExists(OFFER));
    }

    @Test
    void anOfferNeedsLinesWithNamesAndRealAmounts() {
        spec.when(new PublishOffer(OFFER, offer(EVENING))).thenRejected(new FieldRefusal.NoItems());
        spec.when(new PublishOffer(OFFER, offer(EVENING, item("o1", " ", "1", "un"))))
                .thenRejected(new FieldRefusal.BlankName("o1"));
        spec.when(new PublishOffer(OFFER, offer(EVENING, item("o1", "arroz", "-1", "kg"))))
                .thenRejected(new FieldRefusal.BadQuantity("o1", new BigDecimal("-1")));
        spec.when(new PublishOffer(OFFER, offer(EVENING, item("o1", "arroz", "1E+30", "kg"))))
                .thenRejected(new FieldRefusal.BadQuantity("o1", new BigDecimal("1E+30")));
    }

    @Test
    void anOfferCannotBeReservedBeyondWhatRemains() {
        spec.given(PUBLISHED, fact(OFFER, reserved(R1, "30")))
                .when(reserve(R2, "20"))
                .thenRejected(
                        new OfferRefusal.NotEnough(
                                OFFER, "o1", Quantity.of(10, "un"), Quantity.of(20, "un")));
        spec.given(PUBLISHED, fact(OFFER, reserved(R1, "30")))
                .when(reserve(R2, "10"))
                .thenEvents(reserved(R2, "10"));
    }

    @Test
    void whatWasRefusedOrGivenBackCanBeReservedAgain() {
        spec.given(PUBLISHED, fact(OFFER, reserved(R1, "40")), fact(OFFER, refused(R1, "40")))
                .when(reserve(R2, "40"))
                .thenEvents(reserved(R2, "40"));
        spec.given(PUBLISHED, fact(OFFER, reserved(R1, "40")), fact(OFFER, cancelled(R1, "15")))
                .when(reserve(R2, "15"))
                .thenEvents(reserved(R2, "15"));
    }

    @Test
    void anOfferWithoutAQuantityHasNoLimit() {
        var state = spec.given(fact(OFFER, offer(null, item("o1", "água", null, "un")))).state();
        assertThat(state.remaining("o1")).isNull();
        spec.given(fact(OFFER, offer(null, item("o1", "água", null, "un"))))
                .when(reserve(R1, "100000"))
                .thenEvents(reserved(R1, "100000"));
    }

    @Test
    void unlikeUnitsAreRefused() {
        spec.given(fact(OFFER, offer(null, item("o1", "arroz", "40", "kg"))))
                .when(reserve(R1, "5"))
                .thenRejected(new OfferRefusal.OtherUnit(OFFER, "o1", "kg", "un"));
    }

    @Test
    void aClosedOrEndedOfferCannotBeReserved() {
        spec.given(PUBLISHED, fact(OFFER, new OfferWithdrawn(null, null)))
                .when(reserve(R1, "1"))
                .thenRejected(new OfferRefusal.OfferClosed(OFFER, OfferStatus.WITHDRAWN));
        spec.given(PUBLISHED)
                .when(
                        new ReserveOffer(
                                OFFER, R1, NEED, "o1", "n1", BigDecimal.ONE, "un", null, EVENING))
                .thenRejected(new OfferRefusal.OfferEnded(OFFER, EVENING));
    }

    @Test
    void aReservationGivesBackNoMoreThanItHolds() {
        var held = spec.given(PUBLISHED, fact(OFFER, reserved(R1, "30")));
        held.when(new CancelReservation(OFFER, R1, null, null)).thenEvents(cancelled(R1, "30"));
        held.when(new CancelReservation(OFFER, R1, new BigDecimal("31"), null))
                .thenRejected(new OfferRefusal.NotReserved(R1, Quantity.of(30, "un")));
        held.when(new CancelReservation(OFFER, R2, null, null))
                .thenRejected(new OfferRefusal.NoSuchReservation(R2));
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        spec.given(PUBLISHED)
                .when(
                        new UpdateOffer(
                                OFFER,
                                values("/items/o1/quantity", "50", "/category", "Alimentos")))
                .thenEvents(new OfferUpdated(Map.of("/items/o1/quantity", new Change("40", "50"))));
        spec.given(PUBLISHED)
                .when(new UpdateOffer(OFFER, values("/category", "Alimentos")))
                .thenRejected(new FieldRefusal.NothingChanged());
        spec.given(PUBLISHED)
                .when(new UpdateOffer(OFFER, values("/number", "X")))
                .thenRejected(new FieldRefusal.UnknownField("/number"));
        spec.given(PUBLISHED)
                .when(new UpdateOffer(OFFER, values("/items/o1/quantity", "1e5")))
                .thenRejected(new FieldRefusal.BadField("/items/o1/quantity", "1e5"));
    }

    @Test
    void aReservedLineKeepsItsUnit() {
        spec.given(PUBLISHED, fact(OFFER, reserved(R1, "30")))
                .when(new UpdateOffer(OFFER, values("/items/o1/unit", "kg")))
                .thenRejected(new OfferRefusal.ItemReserved(OFFER, "o1", Quantity.of(30, "un")));
    }

    @Test
    void lessThanIsPromisedShowsAsAnOverdraft() {
        var change = Map.of("/items/o1/quantity", new Change("40", "20"));
        var state =
                spec.given(
                                PUBLISHED,
                                fact(OFFER, reserved(R1, "30")),
                                fact(OFFER, new OfferUpdated(change)))
                        .state();
        assertThat(state.remaining("o1")).isEqualTo(Quantity.of(-10, "un"));
        assertThat(state.status()).isEqualTo(OfferStatus.EXHAUSTED);
    }

    @Test
    void expiryIsShownByTheClockAndClosedOnlyByTheAuthority() {
        var open = spec.given(PUBLISHED, fact(OFFER, reserved(R1, "30"))).state();
        assertThat(open.isShownExpired(EVENING)).isTrue();
        assertThat(open.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(ExpiryRule.decide(open, EVENING.minusMillis(1))).isEmpty();
        assertThat(ExpiryRule.decide(open, EVENING)).contains(new OfferExpired(EVENING));

        var expired = open.evolve(fact(OFFER, new OfferExpired(EVENING)));
        assertThat(expired.status()).isEqualTo(OfferStatus.EXPIRED);
        assertThat(expired.reserved("o1")).isEqualTo(Quantity.of(30, "un"));
        assertThat(ExpiryRule.decide(expired, EVENING.plusSeconds(9))).isEmpty();
    }

    @Test
    void anEndMovedWithoutKnowingOfTheExpiryOpensTheOfferAgain() {
        String later = Fields.text(EVENING.plusSeconds(3600));
        var state =
                spec.given(
                                PUBLISHED,
                                fact(OFFER, new OfferExpired(EVENING)),
                                fact(
                                        OFFER,
                                        new OfferUpdated(
                                                Map.of(
                                                        "/available_until",
                                                        new Change(Fields.text(EVENING), later)))))
                        .state();
        assertThat(state.status()).isEqualTo(OfferStatus.OPEN);
    }

    @Test
    void aClosedOfferIsReopenedWithAnEndThatIsNotPast() {
        var expired = spec.given(PUBLISHED, fact(OFFER, new OfferExpired(EVENING)));
        expired.when(new ReopenOffer(OFFER, null, EVENING))
                .thenRejected(new OfferRefusal.OfferEnded(OFFER, EVENING));
        Instant later = EVENING.plusSeconds(60);
        expired.when(new ReopenOffer(OFFER, later, EVENING)).thenEvents(new OfferReopened(later));
        var reopened = expired.given(fact(OFFER, new OfferReopened(later))).state();
        assertThat(reopened.status()).isEqualTo(OfferStatus.OPEN);
        assertThat(reopened.availableUntil()).isEqualTo(later);
        spec.given(PUBLISHED)
                .when(new ReopenOffer(OFFER, null, NOON))
                .thenRejected(new OfferRefusal.OfferNotClosed(OFFER));
        spec.given(PUBLISHED, fact(OFFER, new OfferWithdrawn(null, null)))
                .when(new WithdrawOffer(OFFER, null, null))
                .thenRejected(new OfferRefusal.OfferClosed(OFFER, OfferStatus.WITHDRAWN));
    }

    @Test
    void aCancellationThatStandsBeforeItsReservationCounts() {
        var state =
                spec.given(
                                PUBLISHED,
                                fact(OFFER, cancelled(R1, "30")),
                                fact(OFFER, reserved(R1, "30")),
                                fact(OFFER, confirmed(R1, "30")))
                        .state();
        assertThat(state.remaining("o1")).isEqualTo(Quantity.of(40, "un"));
        assertThat(state.reservations().byId().get(R1).state())
                .isEqualTo(ReservationState.CANCELLED);
    }

    private static ReserveOffer reserve(Id<Entity.Reservation> id, String quantity) {
        return new ReserveOffer(
                OFFER, id, NEED, "o1", "n1", new BigDecimal(quantity), "un", null, NOON);
    }

    private static Map<String, @Nullable String> values(String... pairs) {
        var values = new HashMap<String, @Nullable String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
