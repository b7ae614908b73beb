package org.mutirao.application.laptop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;

/// This laptop's own settings. Everything but [#folder] may wait for a disk: call it off the
/// window's thread. Thread-safe.
public interface Laptop {
    /// How the keys are kept here.
    enum Protection {
        /// Whoever can read this person's files can read the names.
        FILE_ONLY,
        PASSPHRASE,
        /// The file with the master key is missing or damaged.
        NO_KEY
    }

    /// Where the operation is kept.
    Path folder();

    /// Shows the folder in the desktop's own window of files.
    ///
    /// @return false: this system has none that is known
    boolean showFolder();

    /// By when whoever is asked to carry something has to answer, in minutes from the asking;
    /// empty: nobody's answer is waited for. It counts for what is sent from now on.
    OptionalInt answerMinutes();

    /// @param minutes at least 1; empty: nobody's answer is waited for
    void answerWithin(OptionalInt minutes);

    Protection protection();

    /// Wraps the same keys anew; nothing else is touched. Takes about a second.
    ///
    /// @param current ignored where none is set
    /// @param next empty takes the protection away
    /// @return what opening with `current` gave; only [Unlock.Unlocked] means that it was changed
    Unlock changePassphrase(Optional<Passphrase> current, Optional<Passphrase> next);
}
