package org.mutirao.domain.need;

import org.mutirao.domain.shared.Wire;

/// How far a need is met.
public enum NeedStatus implements Wire {
    OPEN("aberta"),
    /// Something was received, but not all.
    PARTIAL("parcial"),
    /// All of it was received, and it was said how much that is.
    MET("atendida"),
    CANCELLED("cancelada"),
    /// Nothing more is wanted, though not all of it came.
    CLOSED("encerrada");

    private final String wire;

    NeedStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /// Whether something may still be promised to it.
    public boolean isWanted() {
        return this != CANCELLED && this != CLOSED;
    }
}
