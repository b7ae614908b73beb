package org.mutirao.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/// A value of a closed vocabulary, with the text under which it is stored and sent.
public interface Wire {
    String wire();

    /// The word that a person means: the wire word, or the constant's name with `-` for `_`, in
    /// either case.
    static <E extends Enum<E> & Wire> Optional<E> typed(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word ->
                        word.wire().equalsIgnoreCase(typed)
                                || word.name().equalsIgnoreCase(typed.replace('-', '_')))
                .findFirst();
    }
}
