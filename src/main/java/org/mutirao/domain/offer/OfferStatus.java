package org.mutirao.domain.offer;

import org.mutirao.domain.shared.Wire;

/// What can be done with an offer.
public enum OfferStatus implements Wire {
    OPEN("aberta"),
    /// Open, but all of every item is promised.
    EXHAUSTED("esgotada"),
    EXPIRED("expirada"),
    WITHDRAWN("retirada");

    private final String wire;

    OfferStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /// Whether nothing more may be reserved, whatever is left.
    public boolean isClosed() {
        return this == EXPIRED || this == WITHDRAWN;
    }
}
