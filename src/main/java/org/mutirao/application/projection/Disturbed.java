package org.mutirao.application.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// Whose state an entry changes otherwise than by being folded at its own place. It has to be
/// folded again from its first entry on.
final class Disturbed {
    private Disturbed() {}

    /// Of an event that was written more than once, at most one entry counts, and which one may
    /// change with every entry that arrives.
    static Set<EntityKey> byTwins(FactReader facts, LogReader log, RecordedEvent entry) {
        Set<EntityKey> keys = new LinkedHashSet<>();
        List<RecordedEvent> twins = log.withId(entry.body().eventId());
        if (twins.size() > 1) {
            twins.forEach(twin -> add(keys, facts, twin));
        }
        return keys;
    }

    /// A quarantined entry counts where it is first released, if nothing settled it before.
    static Set<EntityKey> bySettling(
            FactReader facts, LogReader log, RecordedEvent entry, Fact fact) {
        Set<EntityKey> keys = new LinkedHashSet<>();
        switch (fact.event()) {
            case EntryReleased e ->
                    log.at(entry.place().scope(), e.deviceId().text(), e.deviceSeq())
                            .ifPresent(held -> add(keys, facts, held));
            case EntryDiscarded e ->
                    log.at(entry.place().scope(), e.deviceId().text(), e.deviceSeq())
                            .ifPresent(held -> add(keys, facts, held));
            default -> {} // settles nothing
        }
        return keys;
    }

    private static void add(Set<EntityKey> keys, FactReader facts, RecordedEvent entry) {
        facts.fact(entry).map(Touched::by).ifPresent(keys::addAll);
    }
}
