package org.mutirao.infrastructure.sqlite;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person typed to find something, as the full-text index is asked for it: each word for
/// itself, whatever it begins.
final class SearchWords {
    private SearchWords() {}

    /// Characters that nobody sees part words: one of them would end what the database reads.
    ///
    /// @return one expression for each word; none where nothing can be searched for
    static List<String> of(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        return Arrays.stream(typed.split("[\\s\\p{Cntrl}]+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                .toList();
    }
}
