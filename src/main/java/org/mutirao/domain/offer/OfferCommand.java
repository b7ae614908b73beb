package org.mutirao.domain.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What can be asked of an offer. New ids and the time of asking come with the command.
public sealed interface OfferCommand {
    Id<Entity.Offer> offerId();

    /// @param offer what is to be published, as it would be written
    record PublishOffer(Id<Entity.Offer> offerId, OfferPublished offer) implements OfferCommand {}

    /// @param values wanted text by JSON Pointer; null removes the field. What already stands so is
    ///   left out
    record UpdateOffer(Id<Entity.Offer> offerId, Map<String, @Nullable String> values)
            implements OfferCommand {
        public UpdateOffer {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /// @param itemId the offer's line
    /// @param needId null for goods set aside without a need
    /// @param now the time by which the offer must not have ended
    record ReserveOffer(
            Id<Entity.Offer> offerId,
            Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            String itemId,
            @Nullable String needItemId,
            BigDecimal quantity,
            String unit,
            @Nullable Id<Entity.Person> volunteerId,
            Instant now)
            implements OfferCommand {}

    /// Gives goods back to the offer. For a need's reservation, of which a part may be on its way,
    /// ask the need instead.
    ///
    /// @param quantity in the reservation's unit; null: all that has not gone back
    record CancelReservation(
            Id<Entity.Offer> offerId,
            Id<Entity.Reservation> reservationId,
            @Nullable BigDecimal quantity,
            @Nullable String reason,
            @Nullable String note)
            implements OfferCommand {
        public CancelReservation(
                Id<Entity.Offer> offerId,
                Id<Entity.Reservation> reservationId,
                @Nullable BigDecimal quantity,
                @Nullable String reason) {
            this(offerId, reservationId, quantity, reason, null);
        }
    }

    record WithdrawOffer(Id<Entity.Offer> offerId, @Nullable String reason, @Nullable String note)
            implements OfferCommand {}

    /// @param availableUntil the new end; null keeps the one it had, if that is not past
    record ReopenOffer(Id<Entity.Offer> offerId, @Nullable Instant availableUntil, Instant now)
            implements OfferCommand {}
}
