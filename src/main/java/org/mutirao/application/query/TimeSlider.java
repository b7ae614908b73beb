package org.mutirao.application.query;

import java.time.Instant;

/// Goes back in time.
public interface TimeSlider {

    /// Folds, in canonical order, the entries that had happened or were received by then.
    ///
    /// @param time inclusive
    /// @return close it, or its memory is kept
    Past at(Instant time);
}
