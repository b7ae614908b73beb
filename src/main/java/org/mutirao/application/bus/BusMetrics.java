package org.mutirao.application.bus;

import java.util.function.Supplier;

/// Counts what the bus does. Thread-safe.
public interface BusMetrics {
    void published(String eventType);

    /// Where the time of one handler on one type of event is added up; ask once and keep it.
    Handling handling(String eventType, String handler);

    /// @param errorType class of what was thrown
    void failed(String eventType, String errorType);

    /// How much waits for a subscriber, asked whenever somebody looks.
    void lag(String subscriber, Supplier<Number> waiting);

    void deadLetters(Supplier<Number> open);

    @FunctionalInterface
    interface Handling {
        void took(long nanos);
    }

    /// Counts nothing.
    BusMetrics NONE =
            new BusMetrics() {
                @Override
                public void published(String eventType) {}

                @Override
                public Handling handling(String eventType, String handler) {
                    return nanos -> {};
                }

                @Override
                public void failed(String eventType, String errorType) {}

                @Override
                public void lag(String subscriber, Supplier<Number> waiting) {}

                @Override
                public void deadLetters(Supplier<Number> open) {}
            };
}
