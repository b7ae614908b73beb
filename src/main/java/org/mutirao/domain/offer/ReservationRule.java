package org.mutirao.domain.offer;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationConfirmed;
import org.mutirao.domain.offer.OfferEvent.ReservationRefused;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

/// How the authority decides on a reservation, at the reservation's place in the order: it confirms
/// only what no other confirmed reservation holds, so that it never confirms more than is offered.
public final class ReservationRule {
    private ReservationRule() {}

    /// @param state the offer as it stands there, with or without the reservation itself
    /// @param cause the accepted [OfferReserved]
    /// @return what the authority says; empty where `cause` is not a reservation of this offer, or
    ///   uses the id of another one
    public static Optional<OfferEvent> decide(OfferState state, Fact cause) {
        if (!(cause.event() instanceof OfferReserved asked)
                || !cause.aggregateId().equals(state.id().text())) {
            return Optional.empty();
        }
        Optional<Reservation> known = state.reservations().find(asked.reservationId());
        if (known.filter(each -> isTaken(each, cause.id())).isPresent()) {
            return Optional.empty();
        }
        BigDecimal back =
                known.filter(each -> each.givenBack().unit().equals(asked.unit()))
                        .map(each -> each.givenBack().amount())
                        .orElse(BigDecimal.ZERO);
        OfferEvent.@Nullable Refusal why = whyNot(state, asked, back);
        return Optional.of(why == null ? confirmed(asked) : refused(state, asked, why));
    }

    private static boolean isTaken(Reservation known, Id<Entity.Event> cause) {
        return known.ruling() != null
                || (known.request() != null && !known.request().equals(cause));
    }

    private static OfferEvent.@Nullable Refusal whyNot(
            OfferState state, OfferReserved asked, BigDecimal back) {
        if (!state.isKnown()) {
            return OfferEvent.Refusal.UNKNOWN_OFFER;
        }
        if (state.status().isClosed()) {
            return OfferEvent.Refusal.CLOSED;
        }
        Optional<Item> item = state.item(asked.itemId());
        if (item.isEmpty()) {
            return OfferEvent.Refusal.UNKNOWN_ITEM;
        }
        if (asked.quantity().signum() <= 0) {
            return OfferEvent.Refusal.BAD_QUANTITY;
        }
        @Nullable Quantity left = state.leftOfConfirmed(asked.itemId(), asked.reservationId());
        if (left == null) {
            return null;
        }
        if (!left.unit().equals(asked.unit())) {
            return OfferEvent.Refusal.OTHER_UNIT;
        }
        Quantity wanted = new Quantity(asked.quantity().subtract(back), asked.unit()).orZero();
        return left.lessThan(wanted) ? OfferEvent.Refusal.NOT_ENOUGH : null;
    }

    private static OfferEvent confirmed(OfferReserved asked) {
        return new ReservationConfirmed(
                asked.reservationId(),
                asked.needId(),
                asked.itemId(),
                asked.needItemId(),
                asked.quantity(),
                asked.unit());
    }

    private static OfferEvent refused(
            OfferState state, OfferReserved asked, OfferEvent.Refusal why) {
        @Nullable Quantity left = state.leftOfConfirmed(asked.itemId(), asked.reservationId());
        boolean comparable = left != null && left.unit().equals(asked.unit());
        return new ReservationRefused(
                asked.reservationId(),
                asked.needId(),
                asked.itemId(),
                asked.needItemId(),
                asked.quantity(),
                asked.unit(),
                why,
                comparable && left != null ? left.amount() : null);
    }
}
