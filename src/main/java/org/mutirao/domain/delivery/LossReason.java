package org.mutirao.domain.delivery;

import org.mutirao.domain.shared.Wire;

/// Why goods that set out did not arrive.
public enum LossReason implements Wire {
    SPOILED("estragou"),
    DAMAGED("danificou"),
    GIVEN_ON_THE_WAY("dado_no_caminho"),
    STOLEN("roubado"),
    OTHER("outro");

    private final String wire;

    LossReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
