package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mutirao.application.command.Said;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Wire;

/// Sentences of the command line, Portuguese or English.
final class Words {
    static final Locale PORTUGUESE = Locale.of("pt", "BR");

    private final ResourceBundle bundle;
    private final ResourceBundle window;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("org.mutirao.bootstrap.messages", locale);
        this.window = bundle("org.mutirao.ui.messages", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... args) {
        Object[] shown = Arrays.stream(args).map(this::shown).toArray();
        ResourceBundle from = bundle.containsKey(key) ? bundle : window;
        if (!from.containsKey(key)) {
            return shown.length == 0 ? key : key + " " + List.of(shown);
        }
        return new MessageFormat(from.getString(key), locale).format(shown);
    }

    String said(Said said) {
        return get("said." + said.code(), said.args().toArray());
    }

    private Object shown(Object value) {
        return switch (value) {
            case Quantity quantity -> quantity.amount().toPlainString() + " " + quantity.unit();
            case BigDecimal number -> number.toPlainString();
            case Wire word -> word.wire();
            case Instant time -> time(time, ZoneId.systemDefault());
            default -> value;
        };
    }

    /// What a person can do about a failure; empty where there is nothing to add.
    String hint(String code) {
        String key = "hint." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    String time(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(time);
    }

    Locale locale() {
        return locale;
    }
}
