package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Emission;

/// An event to be appended.
///
/// @param eventId the one it must have; null: a new one
/// @param at when it happened, where that was not now
/// @param saga the delivery saga that it is a step of; null: that of the command, if any
public record Draft(
        @Nullable String eventId, Emission emission, @Nullable Instant at, @Nullable String saga) {
    public Draft(@Nullable String eventId, Emission emission, @Nullable Instant at) {
        this(eventId, emission, at, null);
    }

    /// Whether a rule emits it: its id then follows from its cause.
    boolean isRule() {
        return eventId != null;
    }

    public static Draft of(Emission emission) {
        return new Draft(null, emission, null);
    }

    /// A step of a saga.
    static Draft of(Emission emission, @Nullable String saga) {
        return new Draft(null, emission, null, saga);
    }
}
