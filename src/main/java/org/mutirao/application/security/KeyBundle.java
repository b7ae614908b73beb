package org.mutirao.application.security;

import java.util.List;

/// Keys as bytes under a passphrase, for a backup or a USB stick. Thread-safe.
public interface KeyBundle {
    /// What came of reading a bundle.
    sealed interface Reading {
        record Read(List<BundledKey> keys) implements Reading {
            public Read {
                keys = List.copyOf(keys);
            }
        }

        /// Another passphrase, or a byte was changed: the two cannot be told apart.
        record WrongPassphrase() implements Reading {}

        /// Not a bundle of keys that this version reads.
        record Damaged() implements Reading {}
    }

    byte[] write(List<BundledKey> keys, Passphrase passphrase);

    Reading read(byte[] bundle, Passphrase passphrase);
}
