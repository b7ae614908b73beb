package org.mutirao.application.security;

/// The AES-256 key of one person's texts, or of one delivery's codes. Destroying it is what erases
/// them.
public record PersonKey(SecretBytes secret) {
    public static final int BYTES = 32;

    public PersonKey {
        secret.requireLength(BYTES);
    }

    public static PersonKey random(Randomness random) {
        return new PersonKey(SecretBytes.of(random.bytes(BYTES)));
    }

    public static PersonKey of(byte[] key) {
        return new PersonKey(SecretBytes.of(key));
    }
}
