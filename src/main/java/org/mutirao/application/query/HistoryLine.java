package org.mutirao.application.query;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry behind a number: the answer to "why?".
///
/// @param type wire name; the sentence is made from it and `facts`
/// @param aggregateId whose entry it is: of an offer, a need, a delivery
/// @param facts the payload's JSON text, as stored
/// @param userId in whose name
/// @param verdict accepted, refused, quarantined or duplicate; null: the authority has not seen it
/// @param readable false for an unknown type or a payload that does not decode
public record HistoryLine(
        long pos,
        String eventId,
        String type,
        String aggregateId,
        Instant at,
        @Nullable Instant receivedAt,
        @Nullable String userId,
        String deviceId,
        String facts,
        @Nullable String verdict,
        boolean readable) {
    private static final Pattern NOTE = Pattern.compile("\"note\":\"([0-9a-f]{64})\"");

    /// Digests of what was said in it in somebody's own words; [People#words] opens them.
    public List<String> notes() {
        return NOTE.matcher(facts).results().map((MatchResult note) -> note.group(1)).toList();
    }
}
