package org.mutirao.ui.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time that a report is of, as it is chosen.
///
/// @param from null: from the beginning
/// @param to exclusive; null: to the end
record Days(@Nullable Instant from, @Nullable Instant to) {
    static final Days ALL = new Days(null, null);

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /// @param first and `last` as they are typed; empty: no such end
    /// @return empty where one of them is no day, or they are in the wrong order
    static Optional<Days> of(
            ReportPeriod period, String first, String last, LocalDate today, ZoneId zone) {
        return switch (period) {
            case ALL -> Optional.of(ALL);
            case TODAY -> Optional.of(between(today, null, zone));
            case WEEK -> Optional.of(between(today.minusDays(6), null, zone));
            case BETWEEN -> typed(first.strip(), last.strip(), zone);
        };
    }

    private static Optional<Days> typed(String first, String last, ZoneId zone) {
        try {
            @Nullable LocalDate from = first.isEmpty() ? null : day(first);
            @Nullable LocalDate to = last.isEmpty() ? null : day(last);
            boolean backwards = from != null && to != null && to.isBefore(from);
            return backwards ? Optional.empty() : Optional.of(between(from, to, zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String typed) {
        return typed.contains("/") ? LocalDate.parse(typed, TYPED) : LocalDate.parse(typed);
    }

    private static Days between(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return new Days(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
