package org.mutirao.domain.scope;

import org.mutirao.domain.shared.Wire;

/// Why a restored laptop decides from now on. There is no room for own words: nobody's key need be
/// there to seal them.
public enum TakeoverReason implements Wire {
    LOST("disco_perdido"),
    BROKEN("quebrou"),
    STOLEN("roubado"),
    REPLACED("troca"),
    OTHER("outro");

    private final String wire;

    TakeoverReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
