package org.mutirao.eventlog;

import java.util.Comparator;

/// The one order in which a scope's entries are folded: decided ones by the authority's sequence,
/// then the others by hybrid clock, device and sequence.
public final class CanonicalOrder implements Comparator<RecordedEvent> {
    public static final CanonicalOrder INSTANCE = new CanonicalOrder();

    private static final Comparator<RecordedEvent> UNDECIDED =
            Comparator.comparing((RecordedEvent entry) -> entry.body().hlc())
                    .thenComparing(entry -> entry.place().deviceId())
                    .thenComparingLong(entry -> entry.place().deviceSeq());

    private CanonicalOrder() {}

    @Override
    public int compare(RecordedEvent a, RecordedEvent b) {
        if (a.ruling() != null && b.ruling() != null) {
            return Long.compare(a.ruling().scopeSeq(), b.ruling().scopeSeq());
        }
        if (a.ruling() == null && b.ruling() == null) {
            return UNDECIDED.compare(a, b);
        }
        return a.ruling() != null ? -1 : 1;
    }
}
