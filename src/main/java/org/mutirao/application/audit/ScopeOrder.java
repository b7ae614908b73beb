package org.mutirao.application.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mutirao.application.audit.LogCheck.Bad;
import org.mutirao.application.audit.LogCheck.Reason;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// The authority's order of one scope. Entries may arrive before those that stand in front of them:
/// they wait here until the gap is closed.
final class ScopeOrder {
    private final TreeMap<Long, Placed> waiting = new TreeMap<>();
    private long last;
    private Instant received = Instant.MIN;

    private record Placed(Instant receivedAt, Bad asGap, Bad asEarlier) {
        static Placed of(RecordedEvent entry, Ruling ruling) {
            return new Placed(
                    ruling.receivedAt(),
                    LogCheck.bad(entry, Reason.BROKEN_ORDER),
                    LogCheck.bad(entry, Reason.RECEIVED_EARLIER));
        }
    }

    /// Goes on where another left off.
    static ScopeOrder after(long last, Instant received) {
        var order = new ScopeOrder();
        order.last = last;
        order.received = received;
        return order;
    }

    /// Whether every entry that came has found its place.
    boolean isDense() {
        return waiting.isEmpty();
    }

    Instant received() {
        return received;
    }

    Optional<Bad> add(RecordedEvent entry, Ruling ruling) {
        Placed placed = Placed.of(entry, ruling);
        if (ruling.scopeSeq() <= last || waiting.put(ruling.scopeSeq(), placed) != null) {
            return Optional.of(placed.asGap());
        }
        return follow();
    }

    private Optional<Bad> follow() {
        Optional<Bad> bad = Optional.empty();
        while (!waiting.isEmpty() && waiting.firstKey() == last + 1) {
            Map.Entry<Long, Placed> next = waiting.pollFirstEntry();
            last = next.getKey();
            if (next.getValue().receivedAt().isBefore(received) && bad.isEmpty()) {
                bad = Optional.of(next.getValue().asEarlier());
            }
            received = next.getValue().receivedAt();
        }
        return bad;
    }

    /// The highest place that was seen, gaps or not.
    long last() {
        return waiting.isEmpty() ? last : waiting.lastKey();
    }

    /// The first entry behind a gap that nothing closed.
    Optional<Bad> firstLeftOver() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.firstEntry().getValue().asGap());
    }
}
