package org.mutirao.domain.directory;

import org.mutirao.domain.shared.Wire;

/// What a destroyed key had sealed.
public enum KeyKind implements Wire {
    PERSON("pessoa"),
    CODE("codigo");

    private final String wire;

    KeyKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
