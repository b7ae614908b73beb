package org.mutirao.domain.directory;

import org.mutirao.domain.shared.Wire;

/// What a person, or a device, may do.
public enum Role implements Wire {
    ADMINISTRATOR("administracao"),
    COORDINATOR("coordenacao"),
    VOLUNTEER("voluntariado"),
    AUDITOR("auditoria");

    private final String wire;

    Role(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }

    /// Whether it carries an operation: someone must have it.
    public boolean leads() {
        return this == ADMINISTRATOR || this == COORDINATOR;
    }
}
