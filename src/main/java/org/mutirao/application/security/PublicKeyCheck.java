package org.mutirao.application.security;

/// Whether a public key may enrol.
public sealed interface PublicKeyCheck {
    record Accepted(DevicePublicKey key) implements PublicKeyCheck {}

    /// Not 64 lower-case hex digits, or not the canonical form of a point of the prime-order group.
    record Malformed() implements PublicKeyCheck {}

    /// One of the few points under which a signature can be made without a private key.
    record SmallOrder() implements PublicKeyCheck {}
}
