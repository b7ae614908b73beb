package org.mutirao.domain.directory;

import org.mutirao.domain.shared.Wire;

/// Who holds a role.
public enum Grantee implements Wire {
    PERSON("pessoa"),
    DEVICE("dispositivo");

    private final String wire;

    Grantee(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
