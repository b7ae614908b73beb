package org.mutirao.domain.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.ScopeEvent.AuthorityAssumed;
import org.mutirao.domain.scope.ScopeEvent.AuthorityTransferred;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// The operation: who decides in it, and what was said of quarantined entries.
///
/// @param name empty while its creation is not known
/// @param zone IANA name of its time zone; UTC while that is not known
/// @param authorities who decided, the first one first; the last one decides now
/// @param settled what became of quarantined entries; the first word on an entry counts
public record ScopeState(
        Id<Entity.Scope> id,
        String name,
        String zone,
        List<Authority> authorities,
        SequencedMap<Entry, Settled> settled) {

    /// @param key hex of its raw Ed25519 key
    /// @param since the event that made it the authority
    public record Authority(Id<Entity.Device> device, String key, Id<Entity.Event> since) {}

    /// A place in a device's chain.
    public record Entry(Id<Entity.Device> device, long deviceSeq) {}

    /// @param by the event that said so; a released entry is folded at its place
    public record Settled(boolean released, Id<Entity.Event> by) {}

    public ScopeState {
        authorities = List.copyOf(authorities);
        settled = Lists.copy(settled);
    }

    public static ScopeState unknown(Id<Entity.Scope> id) {
        return new ScopeState(id, "", "UTC", List.of(), new LinkedHashMap<>());
    }

    public ScopeState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.SCOPE && fact.aggregateId().equals(id.text());
        if (!own || !(fact.event() instanceof ScopeEvent event)) {
            return this;
        }
        return switch (event) {
            case ScopeCreated e -> created(fact, e);
            case AuthorityTransferred e -> decides(fact, e.authority(), e.authorityKey());
            case AuthorityAssumed e -> decides(fact, e.authority(), e.authorityKey());
            case EntryReleased e -> settle(fact, new Entry(e.deviceId(), e.deviceSeq()), true);
            case EntryDiscarded e -> settle(fact, new Entry(e.deviceId(), e.deviceSeq()), false);
        };
    }

    private ScopeState created(Fact fact, ScopeCreated event) {
        if (!name.isEmpty()) {
            return this;
        }
        var first = new Authority(event.authority(), event.authorityKey(), fact.id());
        return new ScopeState(
                id,
                event.name(),
                event.zone(),
                Stream.concat(Stream.of(first), authorities.stream()).toList(),
                settled);
    }

    private ScopeState decides(Fact fact, Id<Entity.Device> device, String key) {
        var next = new ArrayList<>(authorities);
        next.add(new Authority(device, key, fact.id()));
        return new ScopeState(id, name, zone, next, settled);
    }

    private ScopeState settle(Fact fact, Entry entry, boolean released) {
        var next = new LinkedHashMap<>(settled);
        next.putIfAbsent(entry, new Settled(released, fact.id()));
        return new ScopeState(id, name, zone, authorities, next);
    }

    /// Who decides now; null while nobody is known to.
    public @Nullable Authority authority() {
        return authorities.isEmpty() ? null : authorities.getLast();
    }

    public boolean decides(Id<Entity.Device> device) {
        return !authorities.isEmpty() && authorities.getLast().device().equals(device);
    }

    public @Nullable Settled settled(Id<Entity.Device> device, long deviceSeq) {
        return settled.get(new Entry(device, deviceSeq));
    }
}
