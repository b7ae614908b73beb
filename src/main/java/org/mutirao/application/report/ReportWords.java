package org.mutirao.application.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The sentences of a report, in its own language, whatever the window's. Words for states, reasons
/// and categories are the window's own.
final class ReportWords {
    private static final int MOST_DECIMALS = 6;

    private final Locale language;
    private final ZoneId zone;
    private final ResourceBundle own;
    private final ResourceBundle window;

    /// @param zone in which times are told
    ReportWords(Locale language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.own = bundle("org.mutirao.application.report.messages");
        this.window = bundle("org.mutirao.ui.messages");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    String get(String key, Object... args) {
        String text = own.getString(key);
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", shown(args[i]));
        }
        return text;
    }

    /// The word of a vocabulary, or the wire word itself where there is none.
    String word(String vocabulary, String wire) {
        String key = vocabulary + "." + wire;
        if (own.containsKey(key)) {
            return own.getString(key);
        }
        return window.containsKey(key) ? window.getString(key) : wire;
    }

    /// A reason's word; empty for none.
    String reason(@Nullable String wire) {
        return wire == null ? "" : word("why.reason", wire);
    }

    private String shown(Object value) {
        return switch (value) {
            case BigDecimal number -> number(number);
            case Number number -> number(new BigDecimal(number.toString()));
            case Instant time -> time(time);
            default -> value.toString();
        };
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    String time(Instant time) {
        return formatted(get("report.form.time"), time);
    }

    /// The first moment of a period: its day alone where it is the day's beginning.
    String begin(Instant time) {
        return isMidnight(time) ? formatted(get("report.form.day"), time) : time(time);
    }

    /// The moment before which a period ends: the day before, where it is a day's beginning.
    String end(Instant time) {
        return isMidnight(time)
                ? formatted(get("report.form.day"), time.minusMillis(1))
                : time(time);
    }

    private boolean isMidnight(Instant time) {
        ZonedDateTime at = time.atZone(zone);
        return at.equals(at.toLocalDate().atStartOfDay(zone));
    }

    String shortTime(Instant time) {
        return formatted(get("report.form.short_time"), time);
    }

    private String formatted(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(zone).format(time);
    }

    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MM/yyyy", language).format(day);
    }

    ZoneId zone() {
        return zone;
    }
}
