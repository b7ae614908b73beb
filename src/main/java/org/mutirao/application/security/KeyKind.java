package org.mutirao.application.security;

import java.util.Arrays;
import java.util.Optional;

/// What a stored key opens, with its name in the table of keys.
public enum KeyKind {
    /// The sealed texts of one person; the id is the person's.
    PERSON("pessoa"),
    /// The sealed codes of one delivery; the id is the delivery's.
    CODE("codigo"),
    /// What was half typed on one laptop; the id is the device's.
    DRAFT("rascunho");

    private final String wire;

    KeyKind(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /// @return empty for a name that this version does not know
    public static Optional<KeyKind> ofWire(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
    }
}
