package org.mutirao.domain.shared;

/// How an entry came into the log, where it was not typed as itself.
public enum Channel implements Wire {
    /// Handed out at the point itself; need, delivery and receipt came together.
    COUNTER("balcao"),
    IMPORT("importacao");

    private final String wire;

    Channel(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
