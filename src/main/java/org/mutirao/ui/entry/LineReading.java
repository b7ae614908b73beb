package org.mutirao.ui.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryError;
import org.mutirao.application.entry.EntryWarning;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.application.entry.Units;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedRow;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.domain.shared.Wire;
import org.mutirao.ui.entry.EntryReading.Token;

/// Quick entry's grammar, as what the preview shows.
///
/// @param zone of the operation
public record LineReading(Clock clock, ZoneId zone) {
    /// With what a line usually says and this one does not.
    EntryReading read(String line, EntryKind kind) {
        Mode mode = kind == EntryKind.NEED ? Mode.NEED : Mode.OFFER;
        return read(
                line,
                mode,
                reading ->
                        reading.unsaid().stream()
                                .map(unsaid -> new Token("unsaid", unsaid.said())));
    }

    /// A line that asks for the same again, but for the time.
    String again(NeedRow need) {
        LedgerLine item = need.items().getFirst();
        String urgency = need.urgency();
        var draft =
                new EntryDraft(
                        item.needed(),
                        item.unit().equals(Units.PIECE) ? null : item.unit(),
                        item.item(),
                        need.place(),
                        false,
                        urgency == null ? null : Wire.typed(Urgency.class, urgency).orElse(null),
                        null,
                        null);
        return QuickEntry.format(draft, new Context(clock.instant(), zone, Mode.NEED));
    }

    /// What is understood of a line so far, where a line without a place is none the less whole.
    public EntryReading read(String line, Mode mode) {
        return read(line, mode, reading -> Stream.empty());
    }

    private EntryReading read(String line, Mode mode, Function<Reading, Stream<Token>> more) {
        if (line.isBlank()) {
            return EntryReading.NOTHING;
        }
        Reading reading = QuickEntry.parse(line, new Context(clock.instant(), zone, mode));
        return new EntryReading(
                reading.complete() ? reading.draft() : null,
                Stream.concat(
                                reading.tokens().stream().map(token -> shown(token, reading)),
                                more.apply(reading))
                        .toList(),
                reading.errors().stream().map(EntryError::said).toList(),
                reading.warnings().stream().map(EntryWarning::said).toList());
    }

    /// A time is shown as it was understood, everything else as it was typed.
    private static Token shown(org.mutirao.application.entry.Token token, Reading reading) {
        String kind = token.kind().name().toLowerCase(Locale.ROOT);
        Instant due = reading.draft().due();
        return token.kind() == org.mutirao.application.entry.Token.Kind.DUE && due != null
                ? new Token(kind, Said.of("token.due", due))
                : new Token(kind, Said.of("token", token.in(reading.line()).strip()));
    }
}
