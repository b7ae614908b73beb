package org.mutirao.domain.scope;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the authority says of an entry when it gives it its place.
public enum Verdict {
    ACCEPTED("accepted"),
    /// Its event is accepted already, with the same content: not folded again.
    DUPLICATE("duplicate"),
    /// Its author had no right to it, or its event id is taken by another content.
    REFUSED("refused"),
    /// Its device was revoked, or is not registered here: a person decides.
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
