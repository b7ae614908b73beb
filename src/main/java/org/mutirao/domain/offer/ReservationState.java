package org.mutirao.domain.offer;

import org.mutirao.domain.shared.Wire;

/// How firm a reservation is.
public enum ReservationState implements Wire {
    /// Counts, until the authority has said whether it stands.
    PROVISIONAL("provisional"),
    CONFIRMED("confirmed"),
    REFUSED("refused"),
    /// All of it went back to the offer.
    CANCELLED("cancelled");

    private final String wire;

    ReservationState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
