package org.mutirao.eventlog;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.Verdict;

/// One row of the log.
///
/// @param pos arrival order in this database
/// @param ruling null while the authority has not seen it
public record RecordedEvent(long pos, EventBody body, ChainPlace place, @Nullable Ruling ruling) {

    public boolean isDecided() {
        return ruling != null;
    }

    /// Whether state is made of it: accepted, or not seen by the authority yet.
    public boolean counts() {
        return ruling == null || ruling.verdict() == Verdict.ACCEPTED;
    }
}
