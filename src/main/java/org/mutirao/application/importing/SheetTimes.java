package org.mutirao.application.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as sheets write them: `2024-05-08T16:11:15.988Z`, `2024-05-08 16:11+00`, `08/05/2024
/// 16:11`.
final class SheetTimes {
    private static final String CLOCK =
            "(?:[T ,]+(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:\\.(?<f>\\d{1,9}))?)?)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<y>\\d{4})-(?<mo>\\d{2})-(?<d>\\d{2})"
                            + CLOCK
                            + "\\s*(?<z>Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})/(?<mo>\\d{1,2})/(?<y>\\d{4})" + CLOCK + "(?<z>)");

    private SheetTimes() {}

    /// @param zone where the text names none
    /// @param noClock the time of a day without one
    static Optional<Instant> parse(String text, ZoneId zone, LocalTime noClock) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (!matcher.matches()) {
            matcher = DAY_FIRST.matcher(text);
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day =
                    LocalDate.of(number(matcher, "y"), number(matcher, "mo"), number(matcher, "d"));
            LocalTime time = matcher.group("h") == null ? noClock : time(matcher);
            @Nullable String offset = matcher.group("z");
            ZoneId at = offset == null || offset.isEmpty() ? zone : ZoneId.of(offset);
            return Optional.of(day.atTime(time).atZone(at).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher matcher) {
        int second = matcher.group("s") == null ? 0 : number(matcher, "s");
        @Nullable String fraction = matcher.group("f");
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(number(matcher, "h"), number(matcher, "m"), second, nano)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
