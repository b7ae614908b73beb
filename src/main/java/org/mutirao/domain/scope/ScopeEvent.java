package org.mutirao.domain.scope;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.WireType;

/// The operation, and who decides in it.
public sealed interface ScopeEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.SCOPE;
    }

    /// @param zone IANA name of the zone in which times are typed and shown
    /// @param authority the device that decides
    /// @param authorityKey hex of its raw Ed25519 key
    @WireType("EscopoCriado")
    record ScopeCreated(String name, String zone, Id<Entity.Device> authority, String authorityKey)
            implements ScopeEvent {}

    @WireType("AutoridadeTransferida")
    record AuthorityTransferred(Id<Entity.Device> authority, String authorityKey)
            implements ScopeEvent {}

    /// A restored laptop decides on, after a person said that the other copy is gone.
    ///
    /// @param from the device that decided
    /// @param at the last `scope_seq` that the restored copy holds
    @WireType("AutoridadeAssumida")
    record AuthorityAssumed(
            Id<Entity.Device> from,
            long at,
            @Nullable String reason,
            Id<Entity.Device> authority,
            String authorityKey)
            implements ScopeEvent {}

    /// Folds a quarantined entry once, here.
    @WireType("EventoLiberado")
    record EntryReleased(Id<Entity.Device> deviceId, long deviceSeq) implements ScopeEvent {}

    @WireType("EventoDescartado")
    record EntryDiscarded(Id<Entity.Device> deviceId, long deviceSeq, @Nullable String reason)
            implements ScopeEvent {}
}
