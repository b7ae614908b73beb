package org.mutirao.application.security;

/// What came of sealing a text.
public sealed interface SealOutcome {
    /// @param value the digest that the event carries
    record Done(String value) implements SealOutcome {}

    /// The person was erased; the id never gets a key again. Register the person anew.
    record Erased(String personId) implements SealOutcome {}

    /// Texts of this person are here but their key is not. A second key would leave one of the two
    /// laptops unable to read: import the keys, or register the person anew and unite both.
    record NoKey(String personId) implements SealOutcome {}

    /// The passphrase has not been given yet.
    record Locked() implements SealOutcome {}

    /// The stored key does not open under this master key; `doctor` names it.
    record Unreadable(String personId) implements SealOutcome {}

    /// @return the digest, for callers who have already ruled out the rest
    /// @throws IllegalStateException nothing was sealed; names the outcome and an id, never a text
    default String digest() {
        if (this instanceof Done(String value)) {
            return value;
        }
        throw new IllegalStateException("nothing was sealed: " + this);
    }
}
