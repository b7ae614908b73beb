package org.mutirao.application.bus;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mutirao.application.bus.Outbox.Change;

/// A subscriber that misses nothing, also while the app is closed or after it was killed. It may be
/// told of an event twice, never out of order but for dead letters that are tried again.
///
/// @param name by which its place is kept: it never changes
/// @param eventTypes wire names; empty: every type
/// @param fromStart whether a new one is told of what is in the log already
/// @param batch how many events it takes at once, at most
/// @param linger how long it lets events gather
public record DurableSubscriber(
        String name,
        Set<String> eventTypes,
        boolean fromStart,
        int batch,
        Duration linger,
        Handler handler) {
    public DurableSubscriber {
        eventTypes = Set.copyOf(eventTypes);
    }

    /// One that takes every event by itself, from now on.
    public static DurableSubscriber each(String name, Set<String> eventTypes, Handler handler) {
        return new DurableSubscriber(name, eventTypes, false, 1, Duration.ZERO, handler);
    }

    /// What it does. Doing it twice must be as doing it once.
    @FunctionalInterface
    public interface Handler {
        void handle(List<Change> changes);
    }

    /// Whether `change` is the first time that an event of its types is folded.
    boolean wants(Change change, long seen) {
        boolean folded = change.what().equals("arrived") || change.what().equals("accepted");
        return folded && change.entry().pos() > seen && wants(change.entry().body().eventType());
    }

    boolean wants(String eventType) {
        return eventTypes.isEmpty() || eventTypes.contains(eventType);
    }
}
