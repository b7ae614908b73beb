package org.mutirao.application.query;

import java.time.Instant;

/// The counter of the point where this laptop stands. Thread-safe; one snapshot a call.
public interface CounterModel {
    int MOST_PASSED = 500;
    int MOST_STOCK = 500;

    /// @param midnight when the local day began
    CounterDay today(Instant midnight, Instant now);
}
