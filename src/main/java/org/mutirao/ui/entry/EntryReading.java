package org.mutirao.ui.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;

/// What was understood of a line while it is being typed.
///
/// @param draft null while there is not enough to save
/// @param tokens in the order typed
/// @param warnings what was assumed, and what is wrong or missing
public record EntryReading(@Nullable EntryDraft draft, List<Token> tokens, List<Said> warnings) {
    public static final EntryReading NOTHING = new EntryReading(null, List.of(), List.of());

    /// @param kind style of the preview: amount, unit, item, place, urgency, due, people, leftover
    public record Token(String kind, Said text) {}

    public EntryReading {
        tokens = List.copyOf(tokens);
        warnings = List.copyOf(warnings);
    }
}
