package org.mutirao.bootstrap.desktop;

import java.util.function.BiConsumer;
import org.mutirao.eventlog.RecordedEvent;

/// Told of a handler that failed on an event.
@FunctionalInterface
public interface HandlerFailures extends BiConsumer<RecordedEvent, RuntimeException> {}
