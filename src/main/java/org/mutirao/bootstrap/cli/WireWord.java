package org.mutirao.bootstrap.cli;

import java.util.Arrays;
import org.mutirao.domain.shared.Wire;

/// Words of closed vocabularies as options: the wire word, or the constant's name.
final class WireWord {
    private WireWord() {}

    static <E extends Enum<E> & Wire> E of(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word ->
                        word.wire().equalsIgnoreCase(typed)
                                || word.name().equalsIgnoreCase(typed.replace('-', '_')))
                .findFirst()
                .orElseThrow(() ->
                        Failure.usage(
                                "no_such_word",
                                typed,
                                String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Wire::wire)
                                                .toList())));
    }
}
