package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// What becomes of the part that has not arrived.
public enum Rest implements Wire {
    ON_ITS_WAY("a_caminho"),
    NOT_COMING("nao_vem");

    private final String wire;

    Rest(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
