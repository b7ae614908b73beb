package org.mutirao.eventlog;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the authority said of an entry when it gave it its place.
public enum Verdict {
    ACCEPTED("accepted"),
    /// The event is in the log already, with the same content: not folded again.
    DUPLICATE("duplicate"),
    /// The author had no right to it, or its id is taken by another content.
    REFUSED("refused"),
    /// It waits for a person: its device was revoked or not yet registered.
    QUARANTINED("quarantined");

    private static final Map<String, Verdict> BY_TEXT =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Verdict::text, Function.identity()));

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Verdict of(String text) {
        Verdict verdict = BY_TEXT.get(text);
        if (verdict == null) {
            throw new IllegalArgumentException("no verdict: " + text);
        }
        return verdict;
    }
}
