package org.mutirao.application.security;

import java.util.Optional;

/// The master key beside the database, readable by its owner only, wrapped when there is a
/// passphrase. Losing it loses every name that no backup of keys holds.
///
/// For the process that may write: two must not create or change it at once. Every method throws
/// [java.io.UncheckedIOException] when the disk fails; the file is then the old one or the new one.
public interface MasterKeyFile {
    boolean exists();

    /// Makes a new random master key and stores it durably.
    ///
    /// @param passphrase empty keeps the key in clear, protected by the file's permissions alone
    /// @throws IllegalStateException there is one already: it is never overwritten
    MasterKey create(Optional<Passphrase> passphrase);

    /// @param passphrase ignored where none is set
    Unlock open(Optional<Passphrase> passphrase);

    /// Wraps the same master key anew. No other key has to be touched.
    ///
    /// @param next empty removes the protection
    /// @return what opening with `current` gave; only [Unlock.Unlocked] means that it was changed
    Unlock changePassphrase(Optional<Passphrase> current, Optional<Passphrase> next);

    /// Whether nobody but the owner may read the file; `doctor` reports the contrary. False where
    /// the file system (a FAT stick) cannot say.
    boolean isOwnerOnly();
}
