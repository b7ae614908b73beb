package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.Token;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Wire;

/// The sentences of the window, in the language of now. Places are filled as `{0}`; a sentence
/// about one thing and about many has two keys, `.one` and `.many`.
public final class Messages {
    public static final Locale PORTUGUESE = Locale.of("pt", "BR");
    private static final List<String> VOCABULARIES =
            List.of(
                    "need.status",
                    "offer.status",
                    "delivery.status",
                    "urgency",
                    "role",
                    "entry.type");
    private static final String BUNDLE = "org.mutirao.ui.messages";

    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(PORTUGUESE);
    private final Times times;
    private ResourceBundle bundle;

    /// @param zone of the operation, in which times are told
    public Messages(Locale first, Clock clock, ZoneId zone) {
        times = new Times(this, clock, zone);
        locale.set(first);
        bundle = load(first);
        locale.addListener((o, before, now) -> bundle = load(now));
    }

    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    public Locale locale() {
        return locale.get();
    }

    /// Portuguese becomes English, and English Portuguese.
    public void switchLanguage() {
        locale.set(locale().equals(Locale.ENGLISH) ? PORTUGUESE : Locale.ENGLISH);
    }

    public Times times() {
        return times;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(String key, Object... args) {
        return fill(bundle.getString(key), List.of(args));
    }

    /// @param count decides between one and many, and fills `{0}`
    public String counted(String key, BigDecimal count, Object... more) {
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        String text = bundle.getString(key + (one ? ".one" : ".many"));
        String filled = text.replace("{0}", Amounts.number(count, locale()));
        for (int i = 0; i < more.length; i++) {
            filled = filled.replace("{" + (i + 1) + "}", text(more[i]));
        }
        return filled;
    }

    /// What `said` means; a code that this version has no words for is shown with its facts.
    public String say(Said said) {
        String key = "said." + said.code();
        if (bundle.containsKey(key)) {
            return fill(bundle.getString(key), said.args());
        }
        return fill(bundle.getString("said.unknown"), List.of(said.code(), said.args()));
    }

    /// What `said` means, and what a person can do about it where there is something to do.
    public String advise(Said said) {
        String hint = "hint." + said.code();
        return bundle.containsKey(hint) ? say(said) + ". " + bundle.getString(hint) : say(said);
    }

    /// The word of a wire value in a vocabulary, or the value itself where there is none.
    public String word(String vocabulary, String wire) {
        String key = vocabulary + "." + wire;
        return bundle.containsKey(key) ? bundle.getString(key) : wire;
    }

    private String fill(String text, List<?> args) {
        String filled = text;
        for (int i = 0; i < args.size(); i++) {
            filled = filled.replace("{" + i + "}", text(args.get(i)));
        }
        return filled;
    }

    private String text(Object arg) {
        return switch (arg) {
            case BigDecimal amount -> Amounts.number(amount, locale());
            case Double rough ->
                    Amounts.number(
                            BigDecimal.valueOf(rough).setScale(1, RoundingMode.HALF_UP), locale());
            case Number number -> Amounts.number(new BigDecimal(number.toString()), locale());
            case Quantity quantity -> Amounts.of(quantity.amount(), quantity.unit(), locale());
            case Instant time -> times.clock(time);
            case LocalDateTime time -> times.clock(time);
            case Token.Kind kind -> get("token.kind." + kind.name());
            case Wire wire -> wireWord(wire.wire());
            case Said said -> say(said);
            default -> arg.toString();
        };
    }

    private String wireWord(String wire) {
        return VOCABULARIES.stream()
                .map(vocabulary -> vocabulary + "." + wire)
                .filter(bundle::containsKey)
                .map(bundle::getString)
                .findFirst()
                .orElse(wire);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
