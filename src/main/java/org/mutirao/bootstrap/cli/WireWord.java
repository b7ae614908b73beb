package org.mutirao.bootstrap.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mutirao.domain.shared.Wire;

/// Words of closed vocabularies as options: the wire word, or the constant's name.
final class WireWord {
    private WireWord() {}

    static <E extends Enum<E> & Wire> E of(Class<E> type, String typed) {
        return of(type, typed, "");
    }

    /// @param also what may be typed besides, for the sentence that says so
    static <E extends Enum<E> & Wire> E of(Class<E> type, String typed, String also) {
        return Wire.typed(type, typed)
                .orElseThrow(() ->
                        Failure.usage(
                                "no_such_word",
                                typed,
                                also.isEmpty() ? words(type) : also + ", " + words(type)));
    }

    /// Both spellings of every word: `a_caminho (on-its-way)`.
    static <E extends Enum<E> & Wire> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word ->
                        word.wire()
                                + " ("
                                + word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + ")")
                .collect(Collectors.joining(", "));
    }
}
