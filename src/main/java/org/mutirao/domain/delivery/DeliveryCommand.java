package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// What may be asked of a delivery that has started.
///
/// Where goods go back to their offers, a command carries `offerItems`: the offer's line of each
/// reservation. A reservation that is not in it is left as it stands.
public sealed interface DeliveryCommand {
    Id<Entity.Delivery> deliveryId();

    record AcceptAssignment(Id<Entity.Delivery> deliveryId, Id<Entity.Assignment> assignmentId)
            implements DeliveryCommand {}

    record DeclineAssignment(
            Id<Entity.Delivery> deliveryId,
            Id<Entity.Assignment> assignmentId,
            @Nullable String reason)
            implements DeliveryCommand {}

    /// Another person carries it on, all or part of it. The codes stay as they were.
    ///
    /// @param from whose load it was
    /// @param to who takes it
    /// @param part the reservations that change hands; empty: all
    /// @param restId id of the assignment in which the first person keeps the others
    record ChangeCarrier(
            Id<Entity.Delivery> deliveryId,
            Id<Entity.Assignment> from,
            Id<Entity.Assignment> newId,
            Id<Entity.Person> to,
            Set<Id<Entity.Reservation>> part,
            Id<Entity.Assignment> restId,
            @Nullable Instant respondUntil,
            @Nullable String reason)
            implements DeliveryCommand {
        public ChangeCarrier {
            part = Set.copyOf(part);
        }
    }

    /// @param by who confirms
    /// @param coordinator whether that person coordinates: needed after too many wrong codes
    record ConfirmPickup(
            Id<Entity.Delivery> deliveryId,
            CodeProof proof,
            @Nullable Id<Entity.Person> providerId,
            Id<Entity.Person> by,
            boolean coordinator)
            implements DeliveryCommand {}

    /// @param latitude degrees, WGS 84
    record Passed(
            Id<Entity.Delivery> deliveryId,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Id<Entity.Place> placeId)
            implements DeliveryCommand {}

    /// A part or the last of it arrived. It is the last where nothing remains open, or what does is
    /// not coming: that goes back to its offers.
    ///
    /// @param more whether more may have come than is on its way; then it can go on beyond what set
    ///   out
    record Receive(
            Id<Entity.Delivery> deliveryId,
            Amounts amounts,
            Rest rest,
            CodeProof proof,
            @Nullable Id<Entity.Person> receiverId,
            Id<Entity.Person> by,
            boolean coordinator,
            Map<Id<Entity.Reservation>, String> offerItems,
            boolean more)
            implements DeliveryCommand {
        public Receive {
            offerItems = Lists.copy(offerItems);
        }
    }

    /// A second person agrees with what stands without a code.
    ///
    /// @param alsoKnownAs other ids of that same person, after merges
    record CheckDelivery(
            Id<Entity.Delivery> deliveryId,
            Id<Entity.Person> by,
            Set<Id<Entity.Person>> alsoKnownAs,
            @Nullable String note)
            implements DeliveryCommand {
        public CheckDelivery {
            alsoKnownAs = Set.copyOf(alsoKnownAs);
        }
    }

    /// Other totals than were said. What is taken off a delivery that is over goes back to its
    /// offer, like anything that did not come.
    record CorrectReceipt(
            Id<Entity.Delivery> deliveryId,
            List<NewTotal> totals,
            @Nullable String reason,
            Map<Id<Entity.Reservation>, String> offerItems)
            implements DeliveryCommand {
        public CorrectReceipt {
            totals = List.copyOf(totals);
            offerItems = Lists.copy(offerItems);
        }
    }

    /// @param lost null: as it was
    record NewTotal(String lineId, BigDecimal received, @Nullable BigDecimal lost) {}

    /// It came to nothing: what was on its way goes back to its offers.
    ///
    /// @param note digest of a sealed text
    record FailDelivery(
            Id<Entity.Delivery> deliveryId,
            FailureReason reason,
            @Nullable String note,
            Map<Id<Entity.Reservation>, String> offerItems)
            implements DeliveryCommand {
        public FailDelivery {
            offerItems = Lists.copy(offerItems);
        }
    }

    /// Nobody carries it: the reservations stand, another delivery may take them.
    ///
    /// @param note digest of a sealed text
    record CancelDelivery(
            Id<Entity.Delivery> deliveryId, @Nullable String reason, @Nullable String note)
            implements DeliveryCommand {}

    record ShowCode(Id<Entity.Delivery> deliveryId, CodeKind kind) implements DeliveryCommand {}
}
