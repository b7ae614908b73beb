package org.mutirao.application.security;

import java.util.Arrays;

/// One sealed text. The event carries `digest`; this record travels beside it and can be erased.
///
/// @param digest SHA-256 of `ciphertext`, 64 lower-case hex digits
/// @param personId the person whose key opens it (the delivery's id for a sealed code)
/// @param ciphertext 12 bytes of nonce, the encrypted text, 16 bytes of tag
@SuppressWarnings("ArrayRecordComponent") // copied both ways and compared by value
public record Sealed(String digest, String personId, byte[] ciphertext) {
    public Sealed {
        ciphertext = ciphertext.clone();
    }

    @Override
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that
                && digest.equals(that.digest)
                && personId.equals(that.personId)
                && Arrays.equals(ciphertext, that.ciphertext);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "Sealed[digest=" + digest + ", personId=" + personId + "]";
    }
}
