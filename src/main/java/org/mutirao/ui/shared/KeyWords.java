package org.mutirao.ui.shared;

import java.util.Map;

/// Keys as they stand on the keyboard.
public final class KeyWords {
    private static final Map<String, String> NAMES =
            Map.of(
                    "Shortcut", "Ctrl",
                    "Plus", "+",
                    "Minus", "−");

    private KeyWords() {}

    /// `Shortcut+Shift+Z` becomes `Ctrl Shift Z`.
    public static String of(String keys) {
        StringBuilder words = new StringBuilder();
        for (String key : keys.split("\\+")) {
            words.append(words.isEmpty() ? "" : " ").append(NAMES.getOrDefault(key, key));
        }
        return words.toString();
    }

    /// The key that is told of a command; empty where it has none.
    public static String of(Command command) {
        return command.keys().isEmpty() ? "" : of(command.keys().getFirst());
    }
}
