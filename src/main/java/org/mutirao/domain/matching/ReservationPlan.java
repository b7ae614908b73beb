package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferCommand.ReserveOffer;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// What to reserve for a need, before ids are given to it.
public sealed interface ReservationPlan {

    /// @param parts at least one
    /// @param uncovered what no offer has, by line of the need
    record Planned(List<Part> parts, List<Uncovered> uncovered) implements ReservationPlan {
        public Planned {
            parts = List.copyOf(parts);
            uncovered = List.copyOf(uncovered);
        }
    }

    record Impossible(Refusal refusal) implements ReservationPlan {}

    /// @param itemId the offer's line
    record Part(
            Id<Entity.Offer> offerId,
            String itemId,
            Id<Entity.Need> needId,
            String needItemId,
            Quantity quantity) {

        public ReserveOffer command(
                Id<Entity.Reservation> reservationId,
                @Nullable Id<Entity.Person> volunteerId,
                Instant now) {
            return new ReserveOffer(
                    offerId,
                    reservationId,
                    needId,
                    itemId,
                    needItemId,
                    quantity.amount(),
                    quantity.unit(),
                    volunteerId,
                    now);
        }
    }

    record Uncovered(String needItemId, Quantity quantity) {}
}
