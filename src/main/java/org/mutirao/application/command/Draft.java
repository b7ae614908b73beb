package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Emission;

/// An event to be appended.
///
/// @param rule which rule wants it; null: a person's command
/// @param at when it happened, where that was not now
/// @param step of which saga it is a step; null: of none
public record Draft(
        @Nullable ByRule rule, Emission emission, @Nullable Instant at, @Nullable Step step) {
    public Draft(@Nullable ByRule rule, Emission emission, @Nullable Instant at) {
        this(rule, emission, at, null);
    }

    /// What a rule's event takes from its cause.
    ///
    /// @param eventId the same wherever the rule runs
    /// @param user in whose name the cause was written; null for none
    /// @param cause id of the event that the rule reacts to
    public record ByRule(String eventId, @Nullable String user, String cause) {}

    /// A step of a delivery saga.
    ///
    /// @param eventId the same however often the saga wants it; null: a person's step
    public record Step(String saga, @Nullable String eventId) {}

    public static Draft of(Emission emission) {
        return new Draft(null, emission, null);
    }

    /// A person's step of a saga, or of none.
    public static Draft of(Emission emission, @Nullable String saga) {
        return new Draft(null, emission, null, saga == null ? null : new Step(saga, null));
    }

    /// A saga's own step.
    public static Draft ofSaga(String saga, String eventId, Emission emission) {
        return new Draft(null, emission, null, new Step(saga, eventId));
    }

    /// The id that it must have; null: a new one.
    @Nullable String stepId() {
        return step == null ? null : step.eventId();
    }
}
