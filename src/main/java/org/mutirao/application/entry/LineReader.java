package org.mutirao.application.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Names;
import org.mutirao.application.entry.DuePiece.Clock;
import org.mutirao.application.entry.DuePiece.Day;
import org.mutirao.application.entry.DuePiece.Wrong;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.Token.Kind;
import org.mutirao.domain.shared.Urgency;

/// Reads one line, word by word, once.
final class LineReader {
    private static final int MOST_TEXT = 300;

    private final String line;
    private final QuickEntry.Context context;
    private final List<Word> words;
    private final DueWords dueWords;
    private final PeopleWords peopleWords;
    private final Due due;
    private final ItemText item = new ItemText();
    private final List<Token> tokens = new ArrayList<>();
    private final List<EntryWarning> warnings = new ArrayList<>();
    private final LinkedHashSet<EntryError> errors = new LinkedHashSet<>();
    private final AmountWords amount = new AmountWords(tokens, warnings, errors);
    private @Nullable String place;
    private boolean here;
    private @Nullable Urgency urgency;
    private @Nullable Integer people;

    LineReader(String line, QuickEntry.Context context) {
        this.line = line;
        this.context = context;
        Lexer.Lexed lexed = Lexer.lex(line);
        this.words = lexed.words();
        this.dueWords = new DueWords(words);
        this.peopleWords = new PeopleWords(words, context.mode());
        this.due = new Due(context, warnings);
        if (lexed.error() != null) {
            errors.add(lexed.error());
        }
    }

    QuickEntry.Reading read() {
        for (int i = 0; i < words.size(); ) {
            i = step(i);
        }
        var moment = due.moment();
        item.addTo(tokens, warnings);
        tokens.sort(Comparator.comparingInt(Token::start));
        addMissing();
        var draft =
                new EntryDraft(
                        amount.amount(),
                        amount.unit(),
                        item.text(),
                        place,
                        here,
                        urgency,
                        moment,
                        people);
        return new QuickEntry.Reading(line, draft, tokens, warnings, List.copyOf(errors));
    }

    private void addMissing() {
        if (words.isEmpty()) {
            errors.add(new EntryError.Empty());
            return;
        }
        if (item.text().isEmpty()) {
            errors.add(new EntryError.NoItem());
        } else if (item.text().length() > MOST_TEXT) {
            errors.add(new EntryError.TooLong(item.text().length(), MOST_TEXT));
        }
        if (place != null && place.length() > MOST_TEXT) {
            errors.add(new EntryError.TooLong(place.length(), MOST_TEXT));
        }
        if (context.mode() == Mode.COUNTER && !amount.read()) {
            errors.add(new EntryError.AmountMissing());
        }
    }

    private int step(int i) {
        Word word = words.get(i);
        if (word.at()) {
            return place(i);
        }
        Optional<Urgency> said = Keywords.urgency(words, i);
        if (said.isPresent()) {
            return urgency(i, said.get());
        }
        DueWords.@Nullable Phrase phrase = dueWords.at(i);
        if (phrase != null) {
            return due(i, phrase);
        }
        boolean first = item.isEmpty() && !amount.read();
        int afterPeople = first && context.mode() == Mode.NEED ? i : peopleWords.after(i);
        if (afterPeople > i) {
            return people(i, afterPeople);
        }
        if (first && !word.quoted()) {
            int afterAmount = amount(i);
            if (afterAmount > i) {
                return afterAmount;
            }
        }
        return text(i);
    }

    private int text(int i) {
        Word word = words.get(i);
        if (word.is(Keywords.UNTIL)) {
            String next = words.get(i + 1).text();
            if (!item.goesOn() || !startsWithDigit(next)) {
                return unread(i, next);
            }
            warnings.add(new EntryWarning.NotATime(next));
        }
        item.add(word);
        return i + 1;
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }

    /// What was meant as a time is not made part of the goods.
    private int unread(int i, String next) {
        mark(i, i + 2, Kind.DUE, false);
        errors.add(new EntryError.DueUnread(next));
        int end = i + 2;
        while (next.chars().anyMatch(Character::isDigit) && isText(end)) {
            end++;
        }
        return end;
    }

    private int urgency(int i, Urgency said) {
        mark(i, i + 1, Kind.URGENCY, urgency != null);
        urgency = said;
        return i + 1;
    }

    private int due(int i, DueWords.Phrase phrase) {
        mark(i, phrase.next(), Kind.DUE, false);
        if (phrase.lonely()) {
            errors.add(new EntryError.DueMissing());
        }
        for (DuePiece.Said said : phrase.said()) {
            switch (said) {
                case Day day -> due.say(day);
                case Clock clock -> due.say(clock);
                case Wrong(var error) -> errors.add(error);
            }
        }
        return phrase.next();
    }

    private int place(int i) {
        Word first = words.get(i);
        if (!first.quoted() && Names.HERE.contains(first.folded())) {
            mark(i, i + 1, Kind.PLACE, place != null || here);
            here = true;
            place = null;
            return i + 1;
        }
        int next = first.quoted() ? i + 1 : endOfName(i + 1);
        String name = ItemText.join(words.subList(i, next));
        mark(i, next, Kind.PLACE, place != null || here);
        if (name.isEmpty()) {
            errors.add(new EntryError.PlaceMissing());
            return next;
        }
        if (next > i + 1 && dueWords.isClock(next - 1)) {
            warnings.add(new EntryWarning.TimeInPlace(words.get(next - 1).text()));
        }
        place = name;
        here = false;
        return next;
    }

    private int endOfName(int from) {
        int i = from;
        while (i < words.size()
                && !words.get(i).at()
                && !Keywords.endsName(words, i)
                && peopleWords.after(i) == i) {
            i++;
        }
        return i;
    }

    private int people(int i, int next) {
        mark(i, next, Kind.PEOPLE, people != null);
        people = Integer.valueOf(words.get(next - 2).folded());
        return next;
    }

    private int amount(int i) {
        Word word = words.get(i);
        if (amount.takeNumber(word)) {
            return unit(i + 1);
        }
        return amount.takeWithUnit(word) ? afterOf(i + 1) : i;
    }

    /// A unit counts only where goods follow it: in `12 caixa` the boxes are the goods.
    private int unit(int i) {
        if (!isText(i) || !isText(i + 1)) {
            return i;
        }
        var known = Units.of(words.get(i).folded());
        if (known.isEmpty()) {
            return i;
        }
        mark(i, i + 1, Kind.UNIT, false);
        amount.countedIn(known.get());
        return afterOf(i + 1);
    }

    private int afterOf(int i) {
        return isText(i) && words.get(i).is(Keywords.OF) && isText(i + 1) ? i + 1 : i;
    }

    private boolean isText(int i) {
        return i < words.size()
                && !words.get(i).at()
                && !Keywords.endsName(words, i)
                && dueWords.at(i) == null
                && peopleWords.after(i) == i;
    }

    private void mark(int from, int next, Kind kind, boolean again) {
        item.interrupt();
        tokens.add(new Token(words.get(from).start(), words.get(next - 1).end(), kind));
        var twice = new EntryWarning.SaidTwice(kind);
        if (again && !warnings.contains(twice)) {
            warnings.add(twice);
        }
    }
}
