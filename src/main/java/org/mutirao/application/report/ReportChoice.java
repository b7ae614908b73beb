package org.mutirao.application.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a report is about.
///
/// @param from needs registered, offers published and deliveries begun from then on; null: all
/// @param to and before then; null: all
/// @param placeId only what was needed at, or brought to, this place; null: all
/// @param providerId only goods of this place's or person's offers; null: all
/// @param names whether people are named; else they stand there by the end of their ids
public record ReportChoice(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String placeId,
        @Nullable String providerId,
        boolean names) {
    public static final ReportChoice EVERYTHING = new ReportChoice(null, null, null, null, false);

    public boolean covers(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
