package org.mutirao.application.command;

import java.util.Set;
import org.mutirao.domain.shared.Folding;

/// Which names of places, people and operations can be said in one line.
public final class Names {
    /// What the place where a laptop stands is called after an `@`, folded.
    public static final Set<String> HERE = Set.of("aqui", "here");

    private Names() {}

    /// Without line ends and what is [#unfit].
    public static boolean fit(String name) {
        return name.codePoints().noneMatch(each -> unfit(each) || endsALine(each));
    }

    /// Fit, and not what `@`, `@aqui` or `@here` is read as.
    public static boolean fitForPlace(String name) {
        return fit(name) && !name.strip().startsWith("@") && !HERE.contains(Folding.fold(name));
    }

    /// What no line that a person types may hold: a control character, half of a surrogate pair, or
    /// a character that turns the writing direction.
    public static boolean unfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean endsALine(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
