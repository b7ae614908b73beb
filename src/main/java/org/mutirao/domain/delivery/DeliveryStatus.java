package org.mutirao.domain.delivery;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Wire words of those of which something is still expected.
    public static Set<String> open() {
        return Arrays.stream(values())
                .filter(status -> !status.over())
                .map(DeliveryStatus::wire)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether nothing more is expected of it.
    public boolean over() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }
}
