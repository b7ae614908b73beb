package org.mutirao.ui.look;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/// Texts on screen that nobody should read: keys of the bundle, and sentences of the other
/// language.
public final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final int TELLING_LETTERS = 8;

    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Set<String> keyStarts = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> foreign = new HashSet<>();
    private final List<Pattern> ownFilled = new ArrayList<>();
    private final List<Pattern> foreignFilled = new ArrayList<>();

    public Wording(Locale locale, Locale other) {
        read(locale, own, ownFilled);
        read(other, foreign, foreignFilled);
        foreign.removeAll(own);
    }

    private void read(Locale locale, Set<String> whole, List<Pattern> filled) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "org.mutirao.ui.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
            String key = keys.nextElement();
            keyStarts.add(key.substring(0, key.indexOf('.') + 1));
            String text = bundle.getString(key);
            String fixed = PLACE.matcher(text).replaceAll("");
            if (fixed.equals(text)) {
                whole.add(text);
            } else if (fixed.codePoints().filter(Character::isLetter).count() >= TELLING_LETTERS) {
                filled.add(
                        Pattern.compile(
                                PLACE.splitAsStream(text)
                                                .map(Pattern::quote)
                                                .reduce((a, b) -> a + ".*" + b)
                                                .orElseThrow()
                                        + (text.endsWith("}") ? ".*" : ""),
                                Pattern.DOTALL));
            }
        }
    }

    /// @return a line for each text that is a key, or of the other language alone
    public List<String> faults(Scene scene) {
        return Seen.nodes(scene)
                .flatMap(Wording::texts)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split(" · "))))
                .distinct()
                .flatMap(this::fault)
                .toList();
    }

    private static Stream<String> texts(Node node) {
        Stream<String> shown =
                switch (node) {
                    case Labeled label when label.getTooltip() != null ->
                            Stream.of(label.getText(), label.getTooltip().getText());
                    case Labeled label -> Stream.of(label.getText());
                    case TextInputControl field -> Stream.of(field.getPromptText());
                    default -> Stream.empty();
                };
        return Stream.concat(shown, Stream.of(node.getAccessibleText()))
                .filter(text -> text != null && !text.isBlank());
    }

    /// The same texts stand in many pictures.
    private Stream<String> fault(String text) {
        return known.computeIfAbsent(text, this::faultOf).stream();
    }

    private Optional<String> faultOf(String text) {
        if (isKey(text)) {
            return Optional.of("a key: " + text);
        }
        boolean strange =
                foreign.contains(text)
                        || !matches(ownFilled, text)
                                && !own.contains(text)
                                && matches(foreignFilled, text);
        return strange ? Optional.of("of the other language: " + text) : Optional.empty();
    }

    private boolean isKey(String text) {
        return text.matches("[a-z_]+(\\.[A-Za-z0-9_]+)+")
                && keyStarts.contains(text.substring(0, text.indexOf('.') + 1));
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
