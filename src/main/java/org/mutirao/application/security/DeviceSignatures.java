package org.mutirao.application.security;

/// Ed25519 (RFC 8032, pure). Thread-safe.
public interface DeviceSignatures {
    DeviceKeyPair generate();

    /// @return 64 bytes, the same for the same message
    byte[] sign(DeviceKeyPair pair, byte[] message);

    /// @return false also for a signature of another length, a non-canonical one, and any key that
    ///   [#check] does not accept
    boolean verify(DevicePublicKey key, byte[] message, byte[] signature);

    PublicKeyCheck check(DevicePublicKey key);
}
