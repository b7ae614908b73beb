package org.mutirao.domain.matching;

import java.util.stream.Collectors;
import org.mutirao.domain.shared.Folding;

/// Names of goods as they are compared: without accents, case, punctuation and the plural's `s`.
public final class ItemNames {
    private static final int SHORTEST_PLURAL = 4;

    private ItemNames() {}

    /// Equal for names that mean the same goods.
    public static String key(String name) {
        return Folding.words(name).stream()
                .map(ItemNames::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
