package org.mutirao.application.bus;

import java.util.List;
import java.util.function.Consumer;
import org.mutirao.eventlog.RecordedEvent;

/// Tells subscribers of events after their commit, in log order. Thread-safe.
public interface EventBus {
    /// Every type of event.
    String ANY = "*";

    void publish(List<RecordedEvent> events);

    /// @param eventType wire name, or [#ANY]
    /// @param handler called on the bus's own thread; one that fails is reported and called again
    ///   with the next event, and never touches another
    /// @return ends the subscription when run
    Runnable subscribe(String eventType, Consumer<RecordedEvent> handler);
}
