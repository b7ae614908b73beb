package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// Why a delivery came to nothing, in the order of the keys 1 to 6.
public enum FailureReason implements Wire {
    NOT_READY("nao_estava_pronto"),
    BAD_ADDRESS("endereco_errado"),
    TOO_FAR("longe_demais"),
    NOBODY_THERE("ninguem_no_local"),
    REFUSED("recusaram"),
    OTHER("outro");

    private final String wire;

    FailureReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
