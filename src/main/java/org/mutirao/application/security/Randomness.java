package org.mutirao.application.security;

/// Where keys, nonces, salts and codes come from. Only tests may give anything but a
/// cryptographically strong generator.
@FunctionalInterface
public interface Randomness {
    /// @param count at least 1
    /// @return a new array of exactly `count` unpredictable bytes
    byte[] bytes(int count);
}
