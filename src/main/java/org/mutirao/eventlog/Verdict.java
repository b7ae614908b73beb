package org.mutirao.eventlog;

/// What the authority said of an entry when it gave it its place.
public enum Verdict {
    ACCEPTED("accepted"),
    /// The event is in the log already, with the same content: not folded again.
    DUPLICATE("duplicate"),
    /// The author had no right to it, or its id is taken by another content.
    REFUSED("refused"),
    /// It waits for a person: its device was revoked or not yet registered.
    QUARANTINED("quarantined");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public static Verdict of(String text) {
        return switch (text) {
            case "accepted" -> ACCEPTED;
            case "duplicate" -> DUPLICATE;
            case "refused" -> REFUSED;
            case "quarantined" -> QUARANTINED;
            default -> throw new IllegalArgumentException("no verdict: " + text);
        };
    }
}
