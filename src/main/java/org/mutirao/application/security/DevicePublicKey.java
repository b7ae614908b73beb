package org.mutirao.application.security;

/// A device's Ed25519 public key. Not checked here: ask [DeviceSignatures#check] before trusting
/// it.
///
/// @param hex the 32 raw bytes as 64 lower-case hex digits
public record DevicePublicKey(String hex) {
    public static final int BYTES = 32;
}
