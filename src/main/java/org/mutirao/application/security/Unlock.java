package org.mutirao.application.security;

/// What came of opening the master key.
public sealed interface Unlock {
    record Unlocked(MasterKey key) implements Unlock {}

    /// A passphrase is set and none was given: ask for it, or set `MUTIRAO_PASSPHRASE_FILE`.
    record PassphraseNeeded() implements Unlock {}

    /// Another passphrase, or a byte of the wrapped key was changed: the two cannot be told apart.
    record WrongPassphrase() implements Unlock {}

    /// There is no master key yet, or its file was lost: keys come back from a backup of keys only.
    record Absent() implements Unlock {}

    /// The file is not one that this version writes; nothing was changed.
    record Damaged() implements Unlock {}
}
