package org.mutirao.domain.process;

import org.mutirao.domain.shared.Wire;

/// Why a delivery saga goes no further.
public enum SagaFailure implements Wire {
    /// The authority did not confirm a reservation.
    RESERVATION_REFUSED("reserva_recusada"),
    /// The offer ended before its goods were fetched.
    OFFER_EXPIRED("oferta_expirada"),
    NEED_CANCELLED("necessidade_cancelada"),
    VOLUNTEER_REVOKED("voluntario_afastado"),
    DECLINED("recusou"),
    /// The time to answer is over.
    UNANSWERED("sem_resposta"),
    /// Who had accepted was not heard of for too long.
    SILENT("sem_noticia"),
    DELIVERY_FAILED("entrega_falhou"),
    /// Its carrier was taken off it and nobody else was named.
    NOBODY_CARRIES("sem_quem_leve");

    private final String wire;

    SagaFailure(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
