package org.mutirao.application.security;

/// A device's signing key.
///
/// @param seed the 32 bytes of RFC 8032 from which the private scalar is derived
public record DeviceKeyPair(DevicePublicKey publicKey, SecretBytes seed) {
    public static final int SEED_BYTES = 32;

    public DeviceKeyPair {
        seed.requireLength(SEED_BYTES);
    }
}
