package org.mutirao.application.query;

import java.time.Instant;
import java.util.Optional;

/// The operation as it was: everything that the window reads can be put back to a time, and to now
/// again. Nothing can be written in between. Thread-safe; what is asked of it may wait for a disk.
public interface Timeline {

    Moments moments();

    /// Puts back what is read from now on: lists, ledgers, map, histories and what the time is.
    ///
    /// @param time inclusive
    /// @param journey told how far it is
    /// @return false: the journey was broken off, and what was read before still is
    boolean showAt(Instant time, Journey journey);

    /// Shows what is known now, as it comes.
    void showNow();

    /// The time that is shown; empty: now.
    Optional<Instant> shown();

    /// What the time is, whichever is shown.
    Instant now();

    /// How far a journey is.
    interface Journey {
        /// Nobody watches.
        Journey UNWATCHED = (done, all) -> true;

        /// @return false: it is to be broken off
        boolean goesOn(long done, long all);
    }
}
