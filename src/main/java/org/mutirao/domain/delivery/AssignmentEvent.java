package org.mutirao.domain.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// Who carries a delivery. A delivery has more than one assignment when its carrier changes.
public sealed interface AssignmentEvent extends DomainEvent {
    Id<Entity.Delivery> deliveryId();

    @Override
    default AggregateType aggregate() {
        return AggregateType.ASSIGNMENT;
    }

    /// @param deliveryCode what the receiver will say; absent from a second carrier's assignment,
    ///   for whom the first one's code stands
    /// @param pickupCode what the provider will say; null where goods are brought directly
    /// @param respondUntil until when the volunteer should accept
    @WireType("AssignmentCriado")
    record AssignmentCreated(
            Id<Entity.Delivery> deliveryId,
            Id<Entity.Person> volunteerId,
            List<Id<Entity.Reservation>> reservationIds,
            @Nullable CodeSeal deliveryCode,
            @Nullable CodeSeal pickupCode,
            @Nullable Instant respondUntil)
            implements AssignmentEvent {
        public AssignmentCreated {
            reservationIds = Lists.copy(reservationIds);
        }
    }

    @WireType("AssignmentAceito")
    record AssignmentAccepted(Id<Entity.Delivery> deliveryId) implements AssignmentEvent {}

    @WireType("AssignmentRecusado")
    record AssignmentDeclined(Id<Entity.Delivery> deliveryId, @Nullable String reason)
            implements AssignmentEvent {}

    @WireType("AssignmentCancelado")
    record AssignmentCancelled(Id<Entity.Delivery> deliveryId, @Nullable String reason)
            implements AssignmentEvent {}
}
