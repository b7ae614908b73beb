package org.mutirao.domain.scope;

import org.mutirao.domain.shared.Wire;

/// How much a notice matters, least first.
public enum Severity implements Wire {
    INFO("informacao"),
    WARNING("atencao"),
    DANGER("perigo");

    private final String wire;

    Severity(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
