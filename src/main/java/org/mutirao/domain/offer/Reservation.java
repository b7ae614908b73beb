package org.mutirao.domain.offer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfReservation;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// One promise of one item. What is known of it adds up in any order: after a merge a cancellation
/// can stand before the reservation that it takes back.
///
/// @param itemId the offer's line
/// @param request the event that made it; null where only its later events were seen: it then
///   counts nothing
/// @param quantity what was promised, never below zero
/// @param givenBack what went back to the offer, as cancelled; it may exceed `quantity`
/// @param ruling what the authority said; null: nothing yet
public record Reservation(
        Id<Entity.Reservation> id,
        Id<Entity.Offer> offerId,
        @Nullable Id<Entity.Need> needId,
        String itemId,
        @Nullable String needItemId,
        @Nullable Id<Entity.Event> request,
        Quantity quantity,
        Quantity givenBack,
        @Nullable Ruling ruling,
        @Nullable Id<Entity.Person> volunteerId) {

    /// What the authority said of a reservation.
    public enum Ruling {
        CONFIRMED,
        REFUSED
    }

    /// One of which nothing was seen before `said`.
    static Reservation unseen(Fact fact, OfReservation said) {
        Quantity none = Quantity.zero(said.unit());
        return new Reservation(
                said.reservationId(),
                Id.of(fact.aggregateId()),
                said.needId(),
                said.itemId(),
                said.needItemId(),
                null,
                none,
                none,
                null,
                null);
    }

    /// What it takes from the offer: nothing when refused, else what has not gone back.
    public Quantity standing() {
        return ruling == Ruling.REFUSED
                ? Quantity.zero(quantity.unit())
                : quantity.minus(givenBack).orZero();
    }

    public ReservationState state() {
        if (ruling == Ruling.REFUSED) {
            return ReservationState.REFUSED;
        }
        if (givenBack.isPositive() && standing().isZero()) {
            return ReservationState.CANCELLED;
        }
        return ruling == Ruling.CONFIRMED
                ? ReservationState.CONFIRMED
                : ReservationState.PROVISIONAL;
    }

    Reservation requested(Fact fact, OfferReserved event) {
        if (request != null) {
            return this;
        }
        Quantity promised = new Quantity(event.quantity(), event.unit()).orZero();
        return new Reservation(
                id,
                offerId,
                event.needId(),
                event.itemId(),
                event.needItemId(),
                fact.id(),
                promised,
                givenBack.sameUnit(promised) ? givenBack : Quantity.zero(event.unit()),
                ruling,
                event.volunteerId());
    }

    Reservation ruled(Ruling said) {
        return new Reservation(
                id,
                offerId,
                needId,
                itemId,
                needItemId,
                request,
                quantity,
                givenBack,
                said,
                volunteerId);
    }

    Reservation cancelled(BigDecimal amount, String unit) {
        Quantity back = new Quantity(amount, unit).orZero();
        if (!back.sameUnit(givenBack)) {
            return this;
        }
        return new Reservation(
                id,
                offerId,
                needId,
                itemId,
                needItemId,
                request,
                quantity,
                givenBack.plus(back),
                ruling,
                volunteerId);
    }
}
