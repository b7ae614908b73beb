package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Emission;

/// An event to be appended.
///
/// @param eventId the one it must have; null: a new one
/// @param at when it happened, where that was not now
public record Draft(@Nullable String eventId, Emission emission, @Nullable Instant at) {
    /// Whether a rule emits it: its id then follows from its cause.
    boolean isRule() {
        return eventId != null;
    }

    public static Draft of(Emission emission) {
        return new Draft(null, emission, null);
    }
}
