package org.mutirao.domain.scope;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.WireType;

/// One person hands the point over to another.
public sealed interface ShiftEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.SHIFT;
    }

    /// @param placeId the point
    /// @param openNeeds how many needs were open, and so on: the page that was handed over
    /// @param note digest of a sealed text
    @WireType("TurnoPassado")
    record ShiftHandedOver(
            @Nullable Id<Entity.Place> placeId,
            @Nullable Id<Entity.Person> toId,
            int openNeeds,
            int promised,
            int onTheRoad,
            int toCheck,
            int unsynced,
            @Nullable String note)
            implements ShiftEvent {}
}
