package org.mutirao.domain.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names of goods as they are compared: without accents, case, punctuation and the plural's `s`.
final class ItemNames {
    private static final int SHORTEST_PLURAL = 4;

    private ItemNames() {}

    static String key(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip();
        return Arrays.stream(plain.split(" "))
                .map(ItemNames::singular)
                .collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_PLURAL && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
