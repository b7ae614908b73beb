package org.mutirao.domain.shared;

/// How soon something is wanted, least first.
public enum Urgency implements Wire {
    LOW("baixa"),
    NORMAL("media"),
    HIGH("alta"),
    URGENT("urgente");

    private final String wire;

    Urgency(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
