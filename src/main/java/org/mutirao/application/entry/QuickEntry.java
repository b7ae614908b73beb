package org.mutirao.application.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;

/// The grammar of one line: `40 marmita @Escola X urg até 18h`.
///
/// @see <a href="docs/quick-entry.md">docs/quick-entry.md</a>
public final class QuickEntry {
    /// Most UTF-16 units of a line.
    public static final int MOST_CHARACTERS = 2_000;

    private QuickEntry() {}

    /// What the line is for.
    public enum Mode {
        NEED,
        OFFER,
        /// A hand-out at the counter: how many is never unknown.
        COUNTER
    }

    /// @param zone the scope's
    public record Context(Instant now, ZoneId zone, Mode mode) {}

    /// What was understood of a line, also while it is being typed.
    ///
    /// @param draft whatever was understood so far; its item is empty text where there is none
    /// @param tokens in the order typed, not overlapping
    /// @param errors empty: the line can be saved
    public record Reading(
            String line,
            EntryDraft draft,
            List<Token> tokens,
            List<EntryWarning> warnings,
            List<EntryError> errors) {
        public Reading {
            tokens = List.copyOf(tokens);
            warnings = List.copyOf(warnings);
            errors = List.copyOf(errors);
        }

        /// Whether the line can be saved as it stands.
        public boolean complete() {
            return errors.isEmpty();
        }

        /// What a line usually says and this one does not: how many, or where. It can be saved so.
        public List<EntryWarning.Unsaid> unsaid() {
            var said = tokens.stream().map(Token::kind).toList();
            return Stream.of(Token.Kind.AMOUNT, Token.Kind.PLACE)
                    .filter(kind -> !said.contains(kind))
                    .map(EntryWarning.Unsaid::new)
                    .toList();
        }

        /// The unit as it was typed; the draft holds the unit that it means.
        public @Nullable String typedUnit() {
            return tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.UNIT)
                    .map(token -> token.in(line))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// Reads a line; any text is allowed, and what is wrong with it is in the reading.
    public static Reading parse(String line, Context context) {
        @Nullable EntryError unfit =
                line.length() > MOST_CHARACTERS
                        ? new EntryError.TooLong(line.length(), MOST_CHARACTERS)
                        : Lexer.unfit(line);
        if (unfit != null) {
            EntryDraft nothing = new EntryDraft(null, null, "", null, false, null, null, null);
            return new Reading(line, nothing, List.of(), List.of(), List.of(unfit));
        }
        return new LineReader(line, context).read();
    }

    /// Reads what may stand after `até` by itself, with or without it: `18h`, `sexta 14h`, `25/12`.
    ///
    /// @return the moment in its draft; errors where it is none, or more than that
    public static Reading parseDue(String text, Context context) {
        String when = text.strip();
        boolean said =
                Lexer.lex(when).words().stream().findFirst().stream()
                        .anyMatch(word -> word.is(Keywords.UNTIL));
        Reading reading = parse((said ? "x " : "x até ") + when, context);
        boolean alone =
                reading.tokens().stream()
                        .allMatch(token -> token.kind() == Token.Kind.DUE || token.start() == 0);
        return reading.complete() && !(alone && reading.draft().item().equals("x"))
                ? new Reading(
                        reading.line(),
                        reading.draft(),
                        reading.tokens(),
                        reading.warnings(),
                        List.of(new EntryError.DueUnread(when)))
                : reading;
    }

    /// A moment as it is written in a line: `até 18h00`, `amanhã 9h00`, `até 25/12/2026 14h00`.
    public static String due(Instant due, Context context) {
        return LineWriter.due(due, context);
    }

    /// A line that reads back as the draft.
    ///
    /// @param draft as [#parse] makes them: a due time in whole minutes, a known unit
    public static String format(EntryDraft draft, Context context) {
        return LineWriter.write(draft, context);
    }
}
