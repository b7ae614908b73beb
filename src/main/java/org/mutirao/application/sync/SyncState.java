package org.mutirao.application.sync;

import org.jspecify.annotations.Nullable;

/// Where the exchange of one scope stands. What is known of the log is not kept here: it is asked
/// anew at each step, so that a crash between two steps loses nothing.
///
/// @param doing what is under way; null: nothing until the next wake
/// @param failures in a row, by which the next try waits longer
/// @param alarm why nothing is exchanged any more until a person looks; null: nothing is wrong
public record SyncState(@Nullable Doing doing, int failures, @Nullable SyncAlarm alarm) {
    /// One request at a time.
    public enum Doing {
        PUSHING,
        PULLING
    }

    public static final SyncState IDLE = new SyncState(null, 0, null);

    SyncState doing(Doing next) {
        return new SyncState(next, failures, alarm);
    }

    SyncState succeeded() {
        return new SyncState(null, 0, alarm);
    }

    SyncState failed() {
        return new SyncState(null, Math.min(failures + 1, 30), alarm);
    }

    SyncState alarmed(SyncAlarm why) {
        return new SyncState(null, failures, why);
    }
}
