package org.mutirao.application.entry;

import java.util.Set;
import org.mutirao.domain.shared.Folding;

/// One word of a line, or one quoted stretch.
///
/// @param text without quotes and without the `@` before it
/// @param at whether an `@` stands before it
record Word(String text, String folded, int start, int end, boolean quoted, boolean at) {

    static Word of(String text, int start, int end, boolean quoted, boolean at) {
        return new Word(text, quoted ? "" : Folding.fold(text), start, end, quoted, at);
    }

    /// Whether it is this keyword: never where it is quoted or names a place.
    boolean is(String keyword) {
        return !at && folded.equals(keyword);
    }

    /// Whether it is one of these keywords, the same way.
    boolean is(Set<String> keywords) {
        return !at && keywords.contains(folded);
    }
}
