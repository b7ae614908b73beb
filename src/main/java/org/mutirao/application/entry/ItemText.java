package org.mutirao.application.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a line that name the goods, in the stretches in which they were typed.
final class ItemText {
    private final List<List<Word>> stretches = new ArrayList<>();
    private boolean broken = true;

    static String join(List<Word> words) {
        return words.stream()
                .map(Word::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /// Whether a word that comes now belongs to the words before it.
    boolean goesOn() {
        return !broken;
    }

    void add(Word word) {
        if (broken) {
            stretches.add(new ArrayList<>());
            broken = false;
        }
        stretches.getLast().add(word);
    }

    /// Something else was read: what comes now is left over.
    void interrupt() {
        broken = true;
    }

    String text() {
        return join(stretches.stream().flatMap(List::stream).toList());
    }

    void addTo(List<Token> tokens, List<EntryWarning> warnings) {
        for (List<Word> stretch : stretches) {
            boolean first = stretch == stretches.getFirst();
            tokens.add(
                    new Token(
                            stretch.getFirst().start(),
                            stretch.getLast().end(),
                            first ? Token.Kind.ITEM : Token.Kind.LEFTOVER));
            if (!first) {
                warnings.add(new EntryWarning.Leftover(join(stretch)));
            }
        }
    }
}
