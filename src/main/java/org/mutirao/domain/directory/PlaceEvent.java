package org.mutirao.domain.directory;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// Shelters, kitchens, depots and points.
public sealed interface PlaceEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.PLACE;
    }

    /// @param name null for a home, whose name is sealed
    /// @param sealed digest of the sealed record: name and address of a home, contact of any place
    /// @param municipality IBGE's 7-digit code
    /// @param latitude degrees, WGS 84, at most 6 places
    @WireType("LocalCadastrado")
    record PlaceRegistered(
            @Nullable String name,
            PlaceKind kind,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String city,
            @Nullable String municipality,
            @Nullable Integer capacity,
            @Nullable String sealed,
            @Nullable String externalId)
            implements PlaceEvent {}

    @WireType("LocalAtualizado")
    record PlaceUpdated(Map<String, Change> changes) implements PlaceEvent {
        public PlaceUpdated {
            changes = Lists.copy(changes);
        }
    }

    /// Two names for one place; ids of `merged` resolve to `keep` when read.
    @WireType("LocaisUnificados")
    record PlacesMerged(Id<Entity.Place> keep, Id<Entity.Place> merged) implements PlaceEvent {}

    @WireType("LocaisSeparados")
    record PlacesSeparated(Id<Entity.Place> keep, Id<Entity.Place> merged) implements PlaceEvent {}
}
