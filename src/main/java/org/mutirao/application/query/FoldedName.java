package org.mutirao.application.query;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared and sorted: without accents, case and needless space.
public final class FoldedName {
    private FoldedName() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
