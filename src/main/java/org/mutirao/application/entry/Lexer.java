package org.mutirao.application.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Names;

/// Cuts a line into words and quoted stretches. A quote counts where a word begins; inside quotes a
/// doubled quote is one.
final class Lexer {
    private static final String OPENING = "\"“”„";
    private static final String CLOSING = "\"“”";

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private @Nullable EntryError error;
    private int at;

    private Lexer(String line) {
        this.line = line;
    }

    /// @param error a quote that nothing closes; the rest of the line was taken as quoted
    record Lexed(List<Word> words, @Nullable EntryError error) {}

    static Lexed lex(String line) {
        Lexer lexer = new Lexer(line);
        while (lexer.skipSpaces()) {
            lexer.word();
        }
        return new Lexed(List.copyOf(lexer.words), lexer.error);
    }

    static @Nullable EntryError unfit(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (Names.unfit(c)) {
                return new EntryError.UnfitCharacter(i, c);
            }
        }
        return null;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean skipSpaces() {
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length();
    }

    private void word() {
        int start = at;
        boolean place = line.charAt(at) == '@';
        if (place) {
            at++;
        }
        if (at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0) {
            quoted(start, place);
            return;
        }
        int from = at;
        while (at < line.length() && !isSpace(line.charAt(at))) {
            at++;
        }
        words.add(Word.of(line.substring(from, at), start, at, false, place));
    }

    private void quoted(int start, boolean place) {
        int open = at++;
        var text = new StringBuilder();
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (CLOSING.indexOf(c) < 0) {
                text.append(c);
            } else if (at < line.length() && line.charAt(at) == c) {
                text.append(c);
                at++;
            } else {
                words.add(Word.of(text.toString().strip(), start, at, true, place));
                return;
            }
        }
        error = new EntryError.UnclosedQuote(open);
        words.add(Word.of(text.toString().strip(), start, at, true, place));
    }
}
