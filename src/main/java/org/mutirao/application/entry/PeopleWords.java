package org.mutirao.application.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.mutirao.application.entry.QuickEntry.Mode;

/// Finds words about how many people it is for: `5 pessoas`, `para 5 pessoas` and, at the counter,
/// `família 5 pessoas`. An offer is for nobody in particular.
final class PeopleWords {
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");

    private final List<Word> words;
    private final Mode mode;

    PeopleWords(List<Word> words, Mode mode) {
        this.words = words;
        this.mode = mode;
    }

    /// @return the index after the phrase that begins at `i`, whose number is the last word but
    ///   one; `i` itself: there is none
    int after(int i) {
        int number = i < words.size() && leads(words.get(i)) ? i + 1 : i;
        boolean said =
                mode != Mode.OFFER
                        && number + 1 < words.size()
                        && !words.get(i).at()
                        && !words.get(number).at()
                        && !words.get(number + 1).at()
                        && COUNT.matcher(words.get(number).folded()).matches()
                        && Keywords.PEOPLE.contains(words.get(number + 1).folded());
        return said ? number + 2 : i;
    }

    private boolean leads(Word word) {
        return Keywords.FOR.contains(word.folded())
                || (mode == Mode.COUNTER
                        && !word.quoted()
                        && Keywords.FAMILY.contains(word.folded()));
    }
}
