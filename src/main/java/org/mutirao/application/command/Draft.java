package org.mutirao.application.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Emission;

/// An event to be appended.
///
/// @param rule which rule wants it; null: a person's command
/// @param at when it happened, where that was not now
public record Draft(@Nullable ByRule rule, Emission emission, @Nullable Instant at) {

    /// What a rule's event takes from its cause.
    ///
    /// @param eventId the same wherever the rule runs
    /// @param user in whose name the cause was written; null for none
    /// @param cause id of the event that the rule reacts to
    public record ByRule(String eventId, @Nullable String user, String cause) {}

    public static Draft of(Emission emission) {
        return new Draft(null, emission, null);
    }
}
