package org.mutirao.application.entry;

import java.math.BigDecimal;
import org.mutirao.application.command.Said;

/// Why a line cannot be saved yet.
public sealed interface EntryError {

    /// As data for a message, code `entry_…`.
    default Said said() {
        return switch (this) {
            case Empty() -> Said.of("entry_empty");
            case NoItem() -> Said.of("entry_no_item");
            case PlaceMissing() -> Said.of("entry_place_missing");
            case DueMissing() -> Said.of("entry_due_missing");
            case AmountMissing() -> Said.of("entry_amount_missing");
            case BadAmount(var text) -> Said.of("entry_bad_amount", text);
            case AmountNotPositive(var text) -> Said.of("entry_amount_not_positive", text);
            case AmountTooLarge(var text, var most) ->
                    Said.of("entry_amount_too_large", text, most);
            case BadTime(var text) -> Said.of("entry_bad_time", text);
            case BadDate(var text) -> Said.of("entry_bad_date", text);
            case UnclosedQuote(var at) -> Said.of("entry_unclosed_quote", at);
            case UnfitCharacter(var at, var codePoint) ->
                    Said.of("entry_unfit_character", at, codePoint);
            case TooLong(var length, var most) -> Said.of("entry_too_long", length, most);
        };
    }

    record Empty() implements EntryError {}

    record NoItem() implements EntryError {}

    /// An `@` without a name.
    record PlaceMissing() implements EntryError {}

    /// `até` without a time.
    record DueMissing() implements EntryError {}

    /// Nobody said how many were handed out.
    record AmountMissing() implements EntryError {}

    record BadAmount(String text) implements EntryError {}

    record AmountNotPositive(String text) implements EntryError {}

    record AmountTooLarge(String text, BigDecimal most) implements EntryError {}

    record BadTime(String text) implements EntryError {}

    record BadDate(String text) implements EntryError {}

    /// @param at index of the quote that nothing closes
    record UnclosedQuote(int at) implements EntryError {}

    /// A control character, half a surrogate pair, or one that turns the writing direction.
    record UnfitCharacter(int at, int codePoint) implements EntryError {}

    record TooLong(int length, int most) implements EntryError {}
}
