package org.mutirao.domain.process;

import org.mutirao.domain.shared.Wire;

/// The way that a notification takes.
public enum MessageType implements Wire {
    EMAIL("email"),
    SMS("sms"),
    PUSH("push");

    private final String wire;

    MessageType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
