package org.mutirao.application.upkeep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.command.Said;
import org.mutirao.application.projection.RebuildCheck.Checked;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.security.Passphrase;

/// What a person looks at and does when something seems wrong with the data. Everything here waits
/// for a disk: call it off the window's thread. Thread-safe.
public interface Upkeep {
    /// One thing on which the operation depends.
    ///
    /// @param name a key: what was looked at; the hint for a person has the same key
    /// @param said what was found
    record Finding(String name, boolean ok, Said said) {}

    /// How much there is.
    ///
    /// @param entries in the log
    /// @param position of the last one
    /// @param databaseBytes of the database's file
    /// @param journalBytes of the journal in front of it
    record Size(long entries, long position, long databaseBytes, long journalBytes) {}

    /// A handler that misses nothing.
    ///
    /// @param behind how many changes of the log it has before it
    record Handler(String name, long behind) {}

    /// What came of trying again what a handler had laid aside.
    enum Retried {
        DONE,
        FAILED_AGAIN,
        /// It is not there, or is settled already.
        NOT_OPEN
    }

    /// What came of a copy.
    sealed interface Copied {
        /// @param entries how many the copy holds
        /// @param keys how many keys it holds; without them names are missing where it is restored
        record Made(long entries, int keys) implements Copied {}

        /// The keys are locked here: only a copy without them can be made.
        record Locked() implements Copied {}

        /// There is a file of that name: choose another one.
        record FileExists() implements Copied {}
    }

    /// What runs here.
    ///
    /// @param version such as `0.1.0`
    /// @param java version of the Java that runs it
    /// @param system name of the operating system, and of the processor's kind
    record About(String version, String java, String system) {}

    /// Everything but the log's entries, see [#verify].
    List<Finding> examine();

    Size size();

    List<Handler> handlers();

    /// The figures that this process has counted, by name and labels.
    List<Measurement> measured();

    /// What handlers laid aside and nobody has settled, oldest first.
    List<LaidAside> laidAside(int offset, int most);

    Retried retry(long id);

    /// Leaves it at that.
    void close(long id);

    /// Checks every entry of the log, and the heads that were kept.
    ///
    /// @param progress told how many entries were checked so far; what it throws ends the check
    LogCheck.Report verify(LongConsumer progress);

    /// Makes all read tables anew and compares them.
    ///
    /// @param progress told how many entry mentions were folded so far; what it throws ends it, and
    ///   the tables stay as they were
    List<Checked> rebuild(LongConsumer progress);

    /// Copies the operation while it is in use.
    ///
    /// @param passphrase wraps the keys; empty leaves them out
    Copied copy(Path to, Optional<Passphrase> passphrase);

    About about();
}
