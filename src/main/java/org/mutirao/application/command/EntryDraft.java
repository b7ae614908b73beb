package org.mutirao.application.command;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Urgency;

/// What was typed in one line: enough for a need, an offer or a hand-out.
///
/// @param quantity null where nobody said how many
/// @param unit null where none was typed
/// @param placeName an unknown name becomes a new place
/// @param here whether `@aqui` was meant: the point where this laptop stands
/// @param due for a need until when it helps; for an offer until when it can be fetched
/// @param people for how many people, at the counter
public record EntryDraft(
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        String item,
        @Nullable String placeName,
        boolean here,
        @Nullable Urgency urgency,
        @Nullable Instant due,
        @Nullable Integer people) {}
