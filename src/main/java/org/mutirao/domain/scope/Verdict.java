package org.mutirao.domain.scope;

/// What the authority says of an entry when it gives it its place.
public enum Verdict {
    ACCEPTED("accepted"),
    /// Its event is accepted already, with the same content: not folded again.
    DUPLICATE("duplicate"),
    /// Its author had no right to it, or its event id is taken by another content.
    REFUSED("refused"),
    /// Its device was revoked, or is not registered here: a person decides.
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
