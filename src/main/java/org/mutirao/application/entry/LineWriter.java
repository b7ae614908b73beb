package org.mutirao.application.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.StringJoiner;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.domain.shared.Urgency;

/// Writes a draft as a line. A name is quoted where it would be read as something else.
final class LineWriter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'h'mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private LineWriter() {}

    static String write(EntryDraft draft, QuickEntry.Context context) {
        for (int quotes = 0; quotes < 3; quotes++) {
            String line = write(draft, context, (quotes & 1) != 0, (quotes & 2) != 0);
            if (QuickEntry.parse(line, context).draft().equals(draft)) {
                return line;
            }
        }
        return write(draft, context, true, true);
    }

    private static String write(
            EntryDraft draft, QuickEntry.Context context, boolean quoteItem, boolean quotePlace) {
        var line = new StringJoiner(" ");
        if (draft.quantity() != null) {
            line.add(draft.quantity().toPlainString().replace('.', ','));
        }
        if (draft.unit() != null) {
            line.add(draft.unit());
        }
        line.add(quoteItem ? quoted(draft.item()) : draft.item());
        if (draft.people() != null) {
            line.add(draft.people() + " pessoas");
        }
        if (draft.here()) {
            line.add("@aqui");
        }
        if (draft.placeName() != null) {
            line.add("@" + (quotePlace ? quoted(draft.placeName()) : draft.placeName()));
        }
        if (draft.urgency() != null) {
            line.add(word(draft.urgency()));
        }
        if (draft.due() != null) {
            line.add(due(draft.due(), context));
        }
        return line.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("([\"“”])", "$1$1") + '"';
    }

    private static String word(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> "urg";
            case HIGH -> "alta";
            case NORMAL -> "média";
            case LOW -> "baixa";
        };
    }

    static String due(Instant due, QuickEntry.Context context) {
        LocalDateTime local = LocalDateTime.ofInstant(due, context.zone());
        LocalDate today = LocalDate.ofInstant(context.now(), context.zone());
        String time = TIME.format(local);
        if (local.toLocalDate().equals(today)) {
            return (due.isAfter(context.now()) ? "até " : "hoje ") + time;
        }
        return local.toLocalDate().equals(today.plusDays(1))
                ? "amanhã " + time
                : "até " + DATE.format(local) + " " + time;
    }
}
