package org.mutirao.application.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A notice to everybody.
///
/// @param severity wire word: informacao, atencao, perigo
/// @param until until when it holds; null: until it is closed
/// @param by id of the person who published it; null where nobody stands for it
/// @param closed whether somebody ended it
public record NoticeRow(
        String noticeId,
        String text,
        String severity,
        @Nullable Instant until,
        Instant at,
        @Nullable String by,
        boolean closed) {

    /// Whether it holds at `now`, by the clock of whoever shows it.
    public boolean holds(Instant now) {
        return !closed && (until == null || now.isBefore(until));
    }
}
