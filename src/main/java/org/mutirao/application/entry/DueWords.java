package org.mutirao.application.entry;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.entry.DuePiece.Clock;
import org.mutirao.application.entry.DuePiece.Date;
import org.mutirao.application.entry.DuePiece.Today;
import org.mutirao.application.entry.DuePiece.Tomorrow;
import org.mutirao.application.entry.DuePiece.Weekday;
import org.mutirao.application.entry.DuePiece.Wrong;

/// Finds words about time: `até 18h30`, `amanhã 9h`, `até sexta às 14h`, `até 25/12 14h`, `18:30`,
/// `until 6pm`.
///
/// Without `até` or a day before it, a word is a time only where it can be nothing else: sizes such
/// as `12/14` and shifts such as `36h` are goods.
final class DueWords {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:h|hs|hrs|:(?=\\d\\d))(\\d{2})?(?:h|m|min)?");
    private static final Pattern HALF_DAY = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?([ap])m");
    private static final Pattern BARE = Pattern.compile("\\d{1,2}(?::\\d{2})?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}");
    private static final Set<String> HOURS = Set.of("h", "hs", "hrs", "hora", "horas");
    private static final Set<String> FILLERS =
            Set.of("as", "a", "o", "dia", "das", "da", "at", "the");

    private final List<Word> words;

    DueWords(List<Word> words) {
        this.words = words;
    }

    /// @param next index of the word after the phrase
    /// @param lonely whether it is `até` with nothing after it
    record Phrase(int next, List<DuePiece.Said> said, boolean lonely) {}

    /// @return the phrase that begins at a word; null: none does
    @Nullable Phrase at(int start) {
        var said = new ArrayList<DuePiece.Said>();
        boolean until = false;
        int end = start;
        for (int i = start; i < words.size(); ) {
            if (words.get(i).is(Keywords.UNTIL)) {
                until = true;
                i++;
                continue;
            }
            @Nullable DuePiece piece = piece(i, until || !said.isEmpty());
            if (piece == null) {
                break;
            }
            said.add(piece.said());
            end = piece.next();
            i = end;
        }
        if (said.isEmpty()) {
            return until && Keywords.endsPhrase(words, start + 1)
                    ? new Phrase(start + 1, said, true)
                    : null;
        }
        return new Phrase(end, said, false);
    }

    /// Whether a word alone would be a time.
    boolean isClock(int i) {
        @Nullable DuePiece piece = piece(i, false);
        return piece != null && piece.said() instanceof Clock;
    }

    private @Nullable DuePiece piece(int i, boolean expected) {
        if (i >= words.size() || words.get(i).at() || words.get(i).quoted()) {
            return null;
        }
        Word word = words.get(i);
        if (expected && FILLERS.contains(word.folded())) {
            return piece(i + 1, true);
        }
        if (word.is(Keywords.TODAY)) {
            return new DuePiece(i + 1, new Today());
        }
        if (word.is(Keywords.TOMORROW)) {
            return new DuePiece(i + 1, new Tomorrow());
        }
        @Nullable DuePiece day = weekday(i, expected);
        if (day != null) {
            return day;
        }
        @Nullable DuePiece clock = clock(i, expected);
        return clock != null || !expected ? clock : date(i);
    }

    private @Nullable DuePiece weekday(int i, boolean expected) {
        var day = Keywords.weekday(words.get(i));
        if (day.isEmpty()) {
            return null;
        }
        boolean feira = i + 1 < words.size() && words.get(i + 1).is("feira");
        int next = feira ? i + 2 : i + 1;
        boolean alone = feira || Keywords.endsPhrase(words, next) || clock(next, false) != null;
        return expected || alone ? new DuePiece(next, new Weekday(day.get())) : null;
    }

    private @Nullable DuePiece clock(int i, boolean expected) {
        Word word = words.get(i);
        if (word.at() || word.quoted()) {
            return null;
        }
        Matcher time = TIME.matcher(word.folded());
        if (time.matches()) {
            String minutes = time.group(2) == null ? "0" : time.group(2);
            return clock(
                    i + 1,
                    word,
                    Integer.parseInt(time.group(1)),
                    Integer.parseInt(minutes),
                    expected);
        }
        @Nullable DuePiece halfDay = halfDay(i, word, expected);
        if (halfDay != null || !expected) {
            return halfDay;
        }
        if (word.is(Keywords.NOON)) {
            return new DuePiece(i + 1, new Clock(LocalTime.NOON));
        }
        if (word.is(Keywords.MIDNIGHT)) {
            return new DuePiece(i + 1, new Clock(null));
        }
        return HOUR.matcher(word.folded()).matches() ? hour(i, word) : null;
    }

    /// `6pm`, `6:30pm` and `6 pm`.
    private @Nullable DuePiece halfDay(int i, Word word, boolean expected) {
        boolean apart =
                i + 1 < words.size()
                        && BARE.matcher(word.folded()).matches()
                        && (words.get(i + 1).is("am") || words.get(i + 1).is("pm"));
        String text = apart ? word.folded() + words.get(i + 1).folded() : word.folded();
        Matcher time = HALF_DAY.matcher(text);
        if (!time.matches()) {
            return null;
        }
        int typed = Integer.parseInt(time.group(1));
        int hour = typed % 12 + (time.group(3).equals("p") ? 12 : 0);
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean real = typed >= 1 && typed <= 12;
        return clock(apart ? i + 2 : i + 1, word, real ? hour : typed + 24, minute, expected);
    }

    /// A bare number: an hour where nothing follows that it could count.
    private @Nullable DuePiece hour(int i, Word word) {
        int hour = Integer.parseInt(word.folded());
        if (i + 1 < words.size() && HOURS.contains(words.get(i + 1).folded())) {
            return clock(i + 2, word, hour, 0, true);
        }
        return Keywords.endsPhrase(words, i + 1) ? clock(i + 1, word, hour, 0, true) : null;
    }

    private static @Nullable DuePiece clock(
            int next, Word word, int hour, int minute, boolean expected) {
        if (hour <= 23 && minute <= 59) {
            return new DuePiece(next, new Clock(LocalTime.of(hour, minute)));
        }
        if (!expected) {
            return null;
        }
        return hour == 24 && minute == 0
                ? new DuePiece(next, new Clock(null))
                : new DuePiece(next, new Wrong(new EntryError.BadTime(word.text())));
    }

    private @Nullable DuePiece date(int i) {
        Word word = words.get(i);
        Matcher date = DATE.matcher(word.folded());
        if (!date.matches()) {
            return null;
        }
        @Nullable String digits = date.group(3);
        @Nullable Integer year = digits == null ? null : Integer.valueOf(digits);
        if (year != null && year < 100) {
            year += 2000;
        }
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        return new DuePiece(
                i + 1,
                Due.isDate(day, month, year)
                        ? new Date(day, month, year)
                        : new Wrong(new EntryError.BadDate(word.text())));
    }
}
