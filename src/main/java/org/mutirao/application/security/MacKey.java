package org.mutirao.application.security;

/// The second half of scrypt's output: proves for one receipt in part that the code was known,
/// without showing it. It exists only while a code is being checked.
public record MacKey(SecretBytes secret) {
    public static final int BYTES = 32;

    public MacKey {
        secret.requireLength(BYTES);
    }
}
