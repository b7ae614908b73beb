package org.mutirao.application.security;

import java.util.Arrays;

/// A key under another key, as it may be stored: useless without the key that wraps it.
@SuppressWarnings("ArrayRecordComponent") // copied both ways and compared by value
public record WrappedKey(byte[] bytes) {
    public WrappedKey {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WrappedKey[" + bytes.length + " bytes]";
    }
}
