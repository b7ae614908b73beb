package org.mutirao.application.query;

/// What needs are sorted by; what is alike, newest first.
///
/// @param by the column
/// @param ascending false: the last ones first
public record NeedOrder(By by, boolean ascending) {
    public static final NeedOrder MOST_URGENT = new NeedOrder(By.URGENCY, false);

    /// What can be sorted by.
    public enum By {
        /// By urgency, then due time, then age: as the queue is.
        URGENCY,
        GOODS,
        PLACE,
        DUE,
        MISSING
    }
}
