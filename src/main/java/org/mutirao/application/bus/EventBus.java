package org.mutirao.application.bus;

import java.util.List;
import java.util.function.Consumer;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.RecordedEvent;

/// Tells subscribers of events after their commit, each in the order of the log. Every subscriber
/// has a queue of its own: one that is slow or fails never touches another, nor who publishes.
/// Thread-safe.
public interface EventBus {
    /// Every type of event.
    String ANY = "*";

    /// Entries that were just written, in the order of the log.
    void publish(List<RecordedEvent> entries);

    /// Is told of an event once, when it is first folded.
    ///
    /// @param name of the handler, for figures and messages
    /// @param eventType wire name, or [#ANY]
    /// @param handler called with one event after the other, on any thread; one that fails is
    ///   reported and called again with the next event
    /// @return ends the subscription when run
    Runnable subscribe(String name, String eventType, Consumer<RecordedEvent> handler);

    /// As above, for a handler without a name of its own.
    default Runnable subscribe(String eventType, Consumer<RecordedEvent> handler) {
        return subscribe("unnamed", eventType, handler);
    }

    /// Is told of entries that the authority gave a verdict, when it gives it.
    Runnable subscribe(String name, Verdict verdict, Consumer<RecordedEvent> handler);

    /// Tells what is counted, to those who asked for it; it is no event of the log.
    void publish(AnalyticsRecorded recorded);

    /// Is told of what is counted. [#ANY] does not mean it: what is counted about every event would
    /// be counted itself.
    Runnable subscribeToAnalytics(String name, Consumer<AnalyticsRecorded> handler);
}
