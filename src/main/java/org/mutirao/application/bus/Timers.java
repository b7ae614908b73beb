package org.mutirao.application.bus;

import java.time.Duration;

/// Calls back after some time. Thread-safe.
@FunctionalInterface
public interface Timers {
    /// @param work short: what takes longer it hands to others
    void after(Duration delay, Runnable work);
}
