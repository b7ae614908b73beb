package org.mutirao.eventlog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column's text must be before it is hashed: one text, one byte sequence, one hash.
public final class TextRules {
    /// Most UTF-8 bytes of one event's payload and envelope together.
    public static final int MAX_BYTES = 64 * 1024;

    private static final long MOST_BYTES_OF_CHAR = 3;

    private TextRules() {}

    /// What is wrong with the columns, if anything.
    public static Optional<TextProblem> check(EventBody body) {
        for (Column column : columns(body)) {
            Optional<TextProblem> problem = checkText(column.name(), column.text());
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (MOST_BYTES_OF_CHAR * (length(body.eventData()) + length(body.metadata()))
                <= MAX_BYTES) {
            return Optional.empty();
        }
        int bytes = utf8Length(body.eventData()) + utf8Length(body.metadata());
        return bytes > MAX_BYTES ? Optional.of(new TextProblem.TooLong(bytes)) : Optional.empty();
    }

    private record Column(String name, @Nullable String text) {}

    private static Column[] columns(EventBody body) {
        return new Column[] {
            new Column("event_id", body.eventId()),
            new Column("event_type", body.eventType()),
            new Column("aggregate_type", body.aggregateType()),
            new Column("aggregate_id", body.aggregateId()),
            new Column("timestamp", body.timestamp()),
            new Column("hlc", body.hlc()),
            new Column("user_id", body.userId()),
            new Column("event_data", body.eventData()),
            new Column("metadata", body.metadata())
        };
    }

    private static Optional<TextProblem> checkText(String column, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(new TextProblem.Empty(column));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20) {
                return Optional.of(new TextProblem.ControlCharacter(column, c));
            }
            if (Character.isSurrogate(c)) {
                return checkRest(column, text, i);
            }
        }
        return Optional.empty();
    }

    /// From the first character on that takes two.
    private static Optional<TextProblem> checkRest(String column, String text, int from) {
        String rest = text.substring(from);
        Optional<TextProblem> control =
                rest.chars()
                        .filter(c -> c < 0x20)
                        .mapToObj(c ->
                                (TextProblem) new TextProblem.ControlCharacter(column, (char) c))
                        .findFirst();
        return control.or(() ->
                hasLoneSurrogate(rest)
                        ? Optional.of(new TextProblem.LoneSurrogate(column))
                        : Optional.empty());
    }

    /// Whether some half of a surrogate pair stands without the other.
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    private static int utf8Length(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // a pair is four bytes for its two chars: one more for each
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }
}
