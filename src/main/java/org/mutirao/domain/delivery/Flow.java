package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// Whether the volunteer brings goods that they hold, or fetches them from a provider first.
public enum Flow implements Wire {
    DIRECT("direta"),
    PICKUP("retirada");

    private final String wire;

    Flow(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
