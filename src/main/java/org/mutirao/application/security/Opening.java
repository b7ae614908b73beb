package org.mutirao.application.security;

import java.util.Optional;

/// What came of opening a sealed text. Screens show an id and a reason where there is no text.
public sealed interface Opening {
    /// The text, whole and unchanged.
    record Text(String value) implements Opening {
        @Override
        public String toString() {
            return "Text[<" + value.length() + " secret characters>]";
        }
    }

    /// The key was destroyed: nobody can open it again.
    record Erased() implements Opening {}

    /// This laptop has not been given the key (a backup without keys, a scope not granted).
    record NoKey() implements Opening {}

    /// The passphrase has not been given yet.
    record Locked() implements Opening {}

    /// The ciphertext is not here: it has not arrived, or it was erased.
    record Missing() implements Opening {}

    /// Ciphertext, owner or key are not what was sealed. `doctor` names the record.
    record Tampered() implements Opening {}

    default Optional<String> text() {
        return this instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }
}
