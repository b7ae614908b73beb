package org.mutirao.bootstrap.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// A time as it is typed to say from when or until when: RFC 3339, or a day of the operation.
final class TypedTime {
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedTime() {}

    /// A day is meant from its beginning on.
    static Instant start(String typed, ZoneId zone) {
        return day(typed)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .orElseGet(() -> time(typed));
    }

    /// A day is meant to its end.
    static Instant end(String typed, ZoneId zone) {
        return day(typed)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .orElseGet(() -> time(typed));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(
                    typed.contains("/")
                            ? LocalDate.parse(typed, DAY_FIRST)
                            : LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant time(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException e) {
            throw Failure.usage("not_a_day", typed);
        }
    }
}
