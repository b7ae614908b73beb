package org.mutirao.application.entry;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One word, or few, that say part of when.
///
/// @param next index of the word after it
record DuePiece(int next, Said said) {

    sealed interface Said {}

    sealed interface Day extends Said {}

    record Today() implements Day {}

    record Tomorrow() implements Day {}

    record Weekday(DayOfWeek day) implements Day {}

    /// @param year null where none was typed
    record Date(int day, int month, @Nullable Integer year) implements Day {}

    /// @param time null: midnight at the day's end
    record Clock(@Nullable LocalTime time) implements Said {}

    record Wrong(EntryError error) implements Said {}
}
