package org.mutirao.application.command;

import java.util.Set;
import org.mutirao.domain.shared.Folding;

/// Which names of places, people and operations can be said in one line.
public final class Names {
    /// The place where a laptop stands, in the quick-entry grammar.
    private static final Set<String> HERE = Set.of("aqui");

    private Names() {}

    /// Without line ends and other control characters, halves of a surrogate pair, and characters
    /// that turn the writing direction.
    public static boolean fit(String name) {
        return name.codePoints().noneMatch(Names::unfit);
    }

    /// Fit, and not what `@` or `@aqui` is read as.
    public static boolean fitForPlace(String name) {
        return fit(name) && !name.strip().startsWith("@") && !HERE.contains(Folding.fold(name));
    }

    private static boolean unfit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default ->
                    codePoint == 0xFFFD
                            || (codePoint >= 0x202A && codePoint <= 0x202E)
                            || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }
}
