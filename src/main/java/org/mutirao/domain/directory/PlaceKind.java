package org.mutirao.domain.directory;

import org.mutirao.domain.shared.Wire;

/// What a place is for. The name of a home is sealed.
public enum PlaceKind implements Wire {
    SHELTER("abrigo"),
    KITCHEN("cozinha"),
    DEPOT("deposito"),
    POINT("ponto"),
    SCHOOL("escola"),
    HEALTH("saude"),
    HOME("moradia"),
    OTHER("outro");

    private final String wire;

    PlaceKind(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
