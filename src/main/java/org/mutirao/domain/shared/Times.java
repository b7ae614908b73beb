package org.mutirao.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Times as text in the one form that is hashed: RFC 3339, three decimals, `Z`. It is written and
/// read with every event, so the library's any-form code is left to what is not in it.
public final class Times {
    /// What every time between the years 0000 and 9999 looks like.
    public static final String FORM = "0000-00-00T00:00:00.000Z";

    private static final DateTimeFormatter ANY_YEAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    /// The milliseconds are cut, not rounded.
    public static String text(Instant time) {
        if (time.getEpochSecond() < -62_167_219_200L || time.getEpochSecond() > 253_402_300_799L) {
            return ANY_YEAR.format(time); // before the year 0000 or after 9999
        }
        LocalDateTime at =
                LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        char[] text = FORM.toCharArray();
        put(text, 0, 4, at.getYear());
        put(text, 5, 7, at.getMonthValue());
        put(text, 8, 10, at.getDayOfMonth());
        put(text, 11, 13, at.getHour());
        put(text, 14, 16, at.getMinute());
        put(text, 17, 19, at.getSecond());
        put(text, 20, 23, at.getNano() / 1_000_000);
        return new String(text);
    }

    private static void put(char[] text, int from, int to, int value) {
        int left = value;
        for (int i = to - 1; i >= from; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }

    /// A time in any form of RFC 3339 in UTC.
    ///
    /// @throws DateTimeException it is no time
    public static Instant parse(String text) {
        return isOurs(text) ? ours(text) : Instant.parse(text);
    }

    /// Null for a text that is no time.
    public static @Nullable Instant parseOrNull(String text) {
        try {
            return parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isOurs(String text) {
        boolean ours = text.length() == FORM.length();
        for (int i = 0; ours && i < FORM.length(); i++) {
            char c = text.charAt(i);
            ours = FORM.charAt(i) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
        }
        // midnight as 24:00 and leap seconds are left to the library
        return ours && number(text, 11, 13) < 24 && number(text, 17, 19) < 60;
    }

    private static Instant ours(String text) {
        long days =
                LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
        int seconds =
                LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
                        .toSecondOfDay();
        return Instant.ofEpochMilli((days * 86_400 + seconds) * 1000 + number(text, 20, 23));
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
