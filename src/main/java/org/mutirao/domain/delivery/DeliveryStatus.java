package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// How far a delivery has come.
public enum DeliveryStatus implements Wire {
    STARTED("iniciada"),
    PICKED_UP("retirada"),
    EN_ROUTE("em_rota"),
    PARTLY_RECEIVED("recebida_em_parte"),
    COMPLETED("concluida"),
    FAILED("falhou"),
    CANCELLED("cancelada");

    private final String wire;

    DeliveryStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /// Whether nothing more is expected of it.
    public boolean over() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
