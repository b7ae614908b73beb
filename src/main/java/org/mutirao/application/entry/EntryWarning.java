package org.mutirao.application.entry;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.mutirao.application.command.Said;

/// What was assumed of a line, and is worth a look before it is saved. Times are the scope's.
public sealed interface EntryWarning {

    /// As data for a message, code `entry_warning_…`.
    default Said said() {
        return switch (this) {
            case MeansTomorrow(var due) -> Said.of("entry_warning_means_tomorrow", due);
            case MeansNextWeek(var due) -> Said.of("entry_warning_means_next_week", due);
            case MeansNextYear(var due) -> Said.of("entry_warning_means_next_year", due);
            case DueIsPast(var due) -> Said.of("entry_warning_due_is_past", due);
            case ClockSkips(var typed, var due) -> Said.of("entry_warning_clock_skips", typed, due);
            case NotATime(var text) -> Said.of("entry_warning_not_a_time", text);
            case TimeInPlace(var text) -> Said.of("entry_warning_time_in_place", text);
            case Leftover(var text) -> Said.of("entry_warning_leftover", text);
            case SaidTwice(var kind) -> Said.of("entry_warning_said_twice", kind);
            case Thousands(var typed, var amount) ->
                    Said.of("entry_warning_thousands", typed, amount);
        };
    }

    /// The time is past today.
    record MeansTomorrow(LocalDateTime due) implements EntryWarning {}

    record MeansNextWeek(LocalDateTime due) implements EntryWarning {}

    record MeansNextYear(LocalDateTime due) implements EntryWarning {}

    /// The day was named, and is over; it is kept as typed.
    record DueIsPast(LocalDateTime due) implements EntryWarning {}

    /// The clock is put forward over the typed time.
    record ClockSkips(LocalDateTime typed, LocalDateTime due) implements EntryWarning {}

    /// What follows `até` is none; it stays in the item's name.
    record NotATime(String text) implements EntryWarning {}

    /// A place's name that ends like a time: without `até` it is part of the name.
    record TimeInPlace(String text) implements EntryWarning {}

    /// Words where nothing was expected; they are kept in the item's name.
    record Leftover(String text) implements EntryWarning {}

    /// The last one counts.
    record SaidTwice(Token.Kind kind) implements EntryWarning {}

    /// `1.200` was read as one thousand two hundred.
    record Thousands(String typed, BigDecimal amount) implements EntryWarning {}
}
