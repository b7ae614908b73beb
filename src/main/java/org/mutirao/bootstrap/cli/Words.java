package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Wire;

/// Sentences of the command line, Portuguese or English. Places are filled as `{0}` and nothing
/// else is special in them, as in the window's sentences, which stand in where there is none of our
/// own.
final class Words {
    static final Locale PORTUGUESE = Locale.of("pt", "BR");
    private static final List<String> VOCABULARIES =
            List.of("state.", "state.offer.", "word.", "bad.");
    private static final String PIECE = "un";
    private static final int MOST_DECIMALS = 6;

    private final ResourceBundle bundle;
    private final ResourceBundle window;
    private final Locale locale;
    private final AtomicReference<ZoneId> zone = new AtomicReference<>(ZoneId.systemDefault());

    Words(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("org.mutirao.bootstrap.messages", locale);
        this.window = bundle("org.mutirao.ui.messages", locale);
    }

    Locale locale() {
        return locale;
    }

    /// What is said about commands and their options when help is asked for.
    static ResourceBundle help(Locale locale) {
        return bundle("org.mutirao.bootstrap.help", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// Times are told in an operation's zone from now on.
    void tellTimesIn(ZoneId operation) {
        zone.set(operation);
    }

    /// The sentence of a key; a key without one is shown with its facts.
    String get(String key, Object... args) {
        ResourceBundle from = bundle.containsKey(key) ? bundle : window;
        if (from.containsKey(key)) {
            return filled(from.getString(key), args);
        }
        return Stream.concat(Stream.of(key), Arrays.stream(args).map(this::shown))
                .collect(Collectors.joining(" "));
    }

    private String filled(String sentence, Object... args) {
        String filled = sentence;
        for (int i = 0; i < args.length; i++) {
            filled = filled.replace("{" + i + "}", shown(args[i]));
        }
        return filled;
    }

    String said(Said said) {
        List<Object> facts = said.args();
        if (said.code().equals("not_allowed")) {
            return get("said.not_allowed", type(facts.getFirst().toString()));
        }
        if (said.code().equals("wrong_code") && !facts.getLast().equals("")) {
            return get("said.wrong_code_of_other", facts.toArray());
        }
        return get("said." + said.code(), facts.toArray());
    }

    /// What an entry's type means to people.
    String type(String wire) {
        return ofWindow("entry.type." + wire).orElse(wire);
    }

    private String shown(Object value) {
        return switch (value) {
            case Quantity quantity -> amount(quantity.amount(), quantity.unit());
            case BigDecimal number -> number(number);
            case Double rough ->
                    number(BigDecimal.valueOf(rough).setScale(1, RoundingMode.HALF_UP));
            case Number number -> number(new BigDecimal(number.toString()));
            case Wire word -> word(word.wire());
            case Instant time -> time(time);
            case LocalDateTime time -> times().format(time);
            case Said said -> said(said);
            case List<?> all -> all.stream().map(this::shown).collect(Collectors.joining(", "));
            case Enum<?> constant -> word(constant.name().toLowerCase(Locale.ROOT));
            default -> value.toString();
        };
    }

    /// The word for a wire word or a code; itself where there is none.
    String word(String wire) {
        return VOCABULARIES.stream()
                .map(vocabulary -> vocabulary + wire)
                .filter(bundle::containsKey)
                .findFirst()
                .map(bundle::getString)
                .or(() -> ofWindow("why.reason." + wire))
                .orElse(wire);
    }

    private Optional<String> ofWindow(String key) {
        return window.containsKey(key) ? Optional.of(window.getString(key)) : Optional.empty();
    }

    /// What a person can do about a failure; empty where there is nothing to add.
    String hint(String code) {
        String key = "hint." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : "";
    }

    /// How much of what; pieces have no unit worth saying.
    ///
    /// @param number null: nobody said how many
    String amount(@Nullable BigDecimal number, String unit) {
        String many = number == null ? "?" : number(number);
        return unit.equals(PIECE) ? many : many + " " + unit;
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    String time(Instant time) {
        return times().withZone(zone.get()).format(time);
    }

    private DateTimeFormatter times() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(locale);
    }
}
