package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// Whose code it is.
public enum CodeKind implements Wire {
    DELIVERY("entrega"),
    PICKUP("retirada");

    private final String wire;

    CodeKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
