package org.mutirao.application.security;

import java.security.MessageDigest;
import java.util.Arrays;

/// Bytes that must not be shown: copied on the way in and out, compared in constant time, and
/// described by their length only.
public final class SecretBytes {
    private final byte[] value;

    private SecretBytes(byte[] value) {
        this.value = value;
    }

    public static SecretBytes of(byte[] value) {
        return new SecretBytes(value.clone());
    }

    /// @return a copy, which the caller may overwrite
    public byte[] toArray() {
        return value.clone();
    }

    public int length() {
        return value.length;
    }

    /// @throws IllegalArgumentException the length is another one
    SecretBytes requireLength(int expected) {
        if (value.length != expected) {
            throw new IllegalArgumentException(
                    "a key of " + expected + " bytes is needed, not of " + value.length);
        }
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretBytes that && MessageDigest.isEqual(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "<" + value.length + " secret bytes>";
    }
}
