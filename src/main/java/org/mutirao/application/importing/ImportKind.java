package org.mutirao.application.importing;

import java.util.Arrays;
import java.util.Optional;

/// What a sheet's rows are, with the word of the command line.
public enum ImportKind {
    NEEDS("needs"),
    OFFERS("offers"),
    PLACES("places"),
    ITEMS("items");

    private final String word;

    ImportKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<ImportKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
