package org.mutirao.application.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.DuePiece.Clock;
import org.mutirao.application.entry.DuePiece.Date;
import org.mutirao.application.entry.DuePiece.Day;
import org.mutirao.application.entry.DuePiece.Today;
import org.mutirao.application.entry.DuePiece.Tomorrow;
import org.mutirao.application.entry.DuePiece.Weekday;

/// What was said about when, as a moment in the scope's zone. A day without a time means its last
/// minute.
final class Due {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final QuickEntry.Context context;
    private final List<EntryWarning> warnings;
    private @Nullable Day day;
    private @Nullable Clock clock;

    Due(QuickEntry.Context context, List<EntryWarning> warnings) {
        this.context = context;
        this.warnings = warnings;
    }

    static boolean isDate(int day, int month, @Nullable Integer year) {
        try {
            // without a year, 29/2 is one
            return day >= 1
                    && day <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
        } catch (DateTimeException e) {
            return false;
        }
    }

    void say(Day said) {
        if (day != null) {
            warnings.add(new EntryWarning.SaidTwice(Token.Kind.DUE));
        }
        day = said;
    }

    void say(Clock said) {
        if (clock != null) {
            warnings.add(new EntryWarning.SaidTwice(Token.Kind.DUE));
        }
        clock = said;
    }

    /// @return null: nothing was said about when
    @Nullable Instant moment() {
        if (day == null && clock == null) {
            return null;
        }
        LocalDateTime due = local();
        LocalDateTime real = due.atZone(context.zone()).toLocalDateTime();
        if (!real.equals(due)) {
            warnings.add(new EntryWarning.ClockSkips(due, real));
        }
        return instant(due);
    }

    private LocalDateTime local() {
        LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
        return switch (day) {
            case null -> later(at(today), at(today.plusDays(1)), EntryWarning.MeansTomorrow::new);
            case Today() -> named(at(today));
            case Tomorrow() -> named(at(today.plusDays(1)));
            case Weekday(var weekday) -> {
                LocalDate next = today.with(TemporalAdjusters.nextOrSame(weekday));
                yield later(at(next), at(next.plusWeeks(1)), EntryWarning.MeansNextWeek::new);
            }
            case Date date when date.year() != null ->
                    named(at(LocalDate.of(date.year(), date.month(), date.day())));
            case Date date -> {
                LocalDate next = inYear(date, today.getYear());
                LocalDate after = inYear(date, next.getYear() + 1);
                yield later(at(next), at(after), EntryWarning.MeansNextYear::new);
            }
        };
    }

    private static LocalDate inYear(Date date, int from) {
        int year = from;
        while (!isDate(date.day(), date.month(), year)) {
            year++;
        }
        return LocalDate.of(year, date.month(), date.day());
    }

    private LocalDateTime at(LocalDate date) {
        if (clock == null) {
            return date.atTime(END_OF_DAY);
        }
        LocalTime time = clock.time();
        return time == null ? date.plusDays(1).atStartOfDay() : date.atTime(time);
    }

    private LocalDateTime later(
            LocalDateTime first,
            LocalDateTime second,
            Function<LocalDateTime, EntryWarning> warning) {
        if (!isPast(first)) {
            return first;
        }
        warnings.add(warning.apply(second));
        return second;
    }

    private LocalDateTime named(LocalDateTime due) {
        if (isPast(due)) {
            warnings.add(new EntryWarning.DueIsPast(due));
        }
        return due;
    }

    private boolean isPast(LocalDateTime due) {
        return !instant(due).isAfter(context.now());
    }

    private Instant instant(LocalDateTime due) {
        return due.atZone(context.zone()).toInstant();
    }
}
