package org.mutirao.eventlog;

import java.util.Comparator;

/// The one order in which a scope's entries are folded: decided ones by the authority's sequence,
/// then the others by hybrid clock, device and sequence.
public final class CanonicalOrder implements Comparator<RecordedEvent> {
    public static final CanonicalOrder INSTANCE = new CanonicalOrder();

    private static final Comparator<Undecided> UNDECIDED =
            Comparator.comparing(Undecided::hlc)
                    .thenComparing(Undecided::deviceId)
                    .thenComparingLong(Undecided::deviceSeq);

    /// Where an entry stands in this order: all that has to be kept of it to know whether another
    /// comes after it.
    public sealed interface Place {
        static Place of(RecordedEvent entry) {
            return entry.ruling() != null
                    ? new Decided(entry.ruling().scopeSeq())
                    : new Undecided(
                            entry.body().hlc(),
                            entry.place().deviceId(),
                            entry.place().deviceSeq());
        }

        default boolean isBefore(RecordedEvent entry) {
            return CanonicalOrder.compare(this, of(entry)) < 0;
        }
    }

    private record Decided(long scopeSeq) implements Place {}

    private record Undecided(String hlc, String deviceId, long deviceSeq) implements Place {}

    private CanonicalOrder() {}

    @Override
    public int compare(RecordedEvent a, RecordedEvent b) {
        return compare(Place.of(a), Place.of(b));
    }

    private static int compare(Place a, Place b) {
        return switch (a) {
            case Decided one when b instanceof Decided other ->
                    Long.compare(one.scopeSeq(), other.scopeSeq());
            case Undecided one when b instanceof Undecided other -> UNDECIDED.compare(one, other);
            case Decided _ -> -1;
            case Undecided _ -> 1;
        };
    }
}
