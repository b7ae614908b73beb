package org.mutirao.application.security;

/// Encrypts one text under one key, so that a change of a single bit, or another owner's id, is
/// noticed. Safe for use by many threads.
public interface Sealer {
    /// Seals the same text differently every time: a digest says nothing about a name.
    ///
    /// @throws IllegalArgumentException the text holds a lone surrogate, which UTF-8 cannot carry
    Sealed seal(String personId, PersonKey key, String plainText);

    /// @return [Opening.Text], or [Opening.Tampered] when digest, owner, key or any byte is not
    ///   what was sealed; nothing else
    Opening open(Sealed sealed, PersonKey key);

    /// Whether `digest` is the SHA-256 of `ciphertext`; needs no key.
    boolean isIntact(Sealed sealed);
}
