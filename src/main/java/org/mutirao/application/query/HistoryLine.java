package org.mutirao.application.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry behind a number: the answer to "why?".
///
/// @param type wire name; the sentence is made from it and `facts`
/// @param facts the payload's JSON text, as stored
/// @param userId in whose name
/// @param verdict accepted, refused, quarantined or duplicate; null: the authority has not seen it
/// @param readable false for an unknown type or a payload that does not decode
public record HistoryLine(
        long pos,
        String eventId,
        String type,
        Instant at,
        @Nullable Instant receivedAt,
        @Nullable String userId,
        String deviceId,
        String facts,
        @Nullable String verdict,
        boolean readable) {}
