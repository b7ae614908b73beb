package org.mutirao.ui.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;

/// What was understood of a line while it is being typed.
///
/// @param draft null while there is not enough to save
/// @param tokens in the order typed
/// @param errors why it cannot be saved yet
/// @param warnings what was assumed
public record EntryReading(
        @Nullable EntryDraft draft, List<Token> tokens, List<Said> errors, List<Said> warnings) {
    public static final EntryReading NOTHING =
            new EntryReading(null, List.of(), List.of(), List.of());

    /// @param kind style of the preview: amount, unit, item, place, urgency, due, people, leftover,
    ///   and unsaid for what a line usually has
    public record Token(String kind, Said text) {}

    public EntryReading {
        tokens = List.copyOf(tokens);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
