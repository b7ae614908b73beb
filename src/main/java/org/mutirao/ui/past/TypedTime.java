package org.mutirao.ui.past;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time that has been, as people type it: `12/05 14:02`, `12/05/2026 14h`, `14:02`.
final class TypedTime {
    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?,?\\s+)?(\\d{1,2})(?:[:h](\\d{2})?)");

    private TypedTime() {}

    /// @param day on which a time without a date is meant
    /// @param now what is without a year is the last one before it
    /// @return empty: it is no time
    static Optional<Instant> read(String text, LocalDate day, Instant now, ZoneId zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = form.group(5);
            LocalTime time =
                    LocalTime.of(
                            Integer.parseInt(form.group(4)),
                            minutes == null ? 0 : Integer.parseInt(minutes));
            return Optional.of(date(form, day, now.atZone(zone).toLocalDate()))
                    .map(date -> date.atTime(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher form, LocalDate day, LocalDate today) {
        if (form.group(1) == null) {
            return day;
        }
        String year = form.group(3);
        LocalDate date =
                LocalDate.of(
                        year == null ? today.getYear() : Integer.parseInt(year),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(1)));
        return year == null && date.isAfter(today) ? date.minusYears(1) : date;
    }
}
