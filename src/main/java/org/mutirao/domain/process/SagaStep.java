package org.mutirao.domain.process;

import org.mutirao.domain.shared.Wire;

/// The steps of a delivery saga, in their order.
public enum SagaStep implements Wire {
    RESERVE("reservar_oferta"),
    ASSIGN("criar_assignment"),
    NOTIFY("notificar_voluntario"),
    TRACK("rastrear_entrega"),
    CONFIRM("confirmar_recebimento");

    private final String wire;

    SagaStep(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
