package org.mutirao.domain.shared;

/// Why something is called off, in words that everybody may read. What else a person says of it is
/// sealed.
public enum CancelReason implements Wire {
    DUPLICATE("duplicada"),
    MISTAKE("engano"),
    NOT_NEEDED("nao_precisa_mais"),
    GIVEN_AWAY("ja_doado"),
    GAVE_UP("desistiu"),
    OTHER("outro");

    private final String wire;

    CancelReason(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
