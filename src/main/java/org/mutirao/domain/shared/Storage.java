package org.mutirao.domain.shared;

/// How goods must be kept.
public enum Storage implements Wire {
    AMBIENT("ambiente"),
    CHILLED("refrigerado"),
    FROZEN("congelado"),
    HOT("quente"),
    CONTROLLED("controlado");

    private final String wire;

    Storage(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
