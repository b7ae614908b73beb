package org.mutirao.application.security;

/// The 256-bit key of this installation, under which every other key is wrapped.
public record MasterKey(SecretBytes secret) {
    public static final int BYTES = 32;

    public MasterKey {
        secret.requireLength(BYTES);
    }

    public static MasterKey random(Randomness random) {
        return new MasterKey(SecretBytes.of(random.bytes(BYTES)));
    }

    public static MasterKey of(byte[] key) {
        return new MasterKey(SecretBytes.of(key));
    }
}
