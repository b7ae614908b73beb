package org.mutirao.application.security;

import java.util.Optional;

/// Encrypts a key under the master key. Safe for use by many threads.
public interface KeyWrap {
    /// @param aad what the key is for and whose; the same text must be given to unwrap it, so that
    ///   a wrapped key moved to another row is refused
    WrappedKey wrap(MasterKey master, SecretBytes key, String aad);

    /// @return empty when the master key or `aad` is another one, or a byte was changed
    Optional<SecretBytes> unwrap(MasterKey master, WrappedKey wrapped, String aad);
}
