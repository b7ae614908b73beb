package org.mutirao.domain.offer;

import java.math.BigDecimal;
import java.time.Instant;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// Why something may not be done with an offer. What is wrong with typed fields is a
/// [org.mutirao.domain.shared.FieldRefusal].
public sealed interface OfferRefusal extends Refusal {

    record NoSuchOffer(Id<Entity.Offer> offerId) implements OfferRefusal {
        @Override
        public String code() {
            return "no_such_offer";
        }
    }

    record OfferExists(Id<Entity.Offer> offerId) implements OfferRefusal {
        @Override
        public String code() {
            return "offer_exists";
        }
    }

    record OfferClosed(Id<Entity.Offer> offerId, OfferStatus status) implements OfferRefusal {
        @Override
        public String code() {
            return "offer_closed";
        }
    }

    record OfferNotClosed(Id<Entity.Offer> offerId) implements OfferRefusal {
        @Override
        public String code() {
            return "offer_not_closed";
        }
    }

    /// The end has passed; an offer whose end is moved can be reserved again.
    record OfferEnded(Id<Entity.Offer> offerId, Instant availableUntil) implements OfferRefusal {
        @Override
        public String code() {
            return "offer_ended";
        }
    }

    record GoodsExpired(Id<Entity.Offer> offerId, String itemId, Instant expiresAt)
            implements OfferRefusal {
        @Override
        public String code() {
            return "goods_expired";
        }
    }

    record NoSuchItem(Id<Entity.Offer> offerId, String itemId) implements OfferRefusal {
        @Override
        public String code() {
            return "no_such_item";
        }
    }

    record OtherUnit(Id<Entity.Offer> offerId, String itemId, String offered, String wanted)
            implements OfferRefusal {
        @Override
        public String code() {
            return "other_unit";
        }
    }

    record BadAmount(BigDecimal amount) implements OfferRefusal {
        @Override
        public String code() {
            return "bad_amount";
        }
    }

    /// @param remaining what the line still has; below zero where too much is promised already
    record NotEnough(Id<Entity.Offer> offerId, String itemId, Quantity remaining, Quantity wanted)
            implements OfferRefusal {
        @Override
        public String code() {
            return "not_enough";
        }
    }

    record ReservationExists(Id<Entity.Reservation> reservationId) implements OfferRefusal {
        @Override
        public String code() {
            return "reservation_exists";
        }
    }

    record NoSuchReservation(Id<Entity.Reservation> reservationId) implements OfferRefusal {
        @Override
        public String code() {
            return "no_such_reservation";
        }
    }

    /// @param standing what of the reservation could be given back at most
    record NotReserved(Id<Entity.Reservation> reservationId, Quantity standing)
            implements OfferRefusal {
        @Override
        public String code() {
            return "not_reserved";
        }
    }

    /// A line that is promised to somebody can neither go nor change its unit.
    record ItemReserved(Id<Entity.Offer> offerId, String itemId, Quantity reserved)
            implements OfferRefusal {
        @Override
        public String code() {
            return "item_reserved";
        }
    }
}
