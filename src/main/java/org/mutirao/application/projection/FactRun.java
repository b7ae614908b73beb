package org.mutirao.application.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.domain.scope.ScopeEvent.EntryDiscarded;
import org.mutirao.domain.scope.ScopeEvent.EntryReleased;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Fact;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// The facts of one entity's entries, one after the other. A released entry is folded where it was
/// released, once.
final class FactRun {
    private record Place(String deviceId, long deviceSeq) {}

    private final FactReader facts;
    private final LogReader log;
    private final Set<Place> settled = new HashSet<>();

    FactRun(FactReader facts, LogReader log) {
        this.facts = facts;
        this.log = log;
    }

    List<Fact> next(RecordedEvent entry) {
        return facts.fact(entry).map(own -> next(entry, own)).orElse(List.of());
    }

    /// @param own the entry's own fact
    List<Fact> next(RecordedEvent entry, Fact own) {
        return released(entry, own).map(held -> List.of(own, held)).orElseGet(() -> List.of(own));
    }

    private Optional<Fact> released(RecordedEvent entry, Fact fact) {
        return switch (fact.event()) {
            case EntryReleased e when settled.add(new Place(e.deviceId().text(), e.deviceSeq())) ->
                    log.at(entry.place().scope(), e.deviceId().text(), e.deviceSeq())
                            .filter(this::isReleasable)
                            .flatMap(facts::fact);
            case EntryDiscarded e -> {
                settled.add(new Place(e.deviceId().text(), e.deviceSeq()));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private boolean isReleasable(RecordedEvent held) {
        return held.ruling() != null
                && held.ruling().verdict() == Verdict.QUARANTINED
                && log.withId(held.body().eventId()).stream()
                        .noneMatch(twin -> twin.isDecided() && twin.counts());
    }
}
