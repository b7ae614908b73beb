package org.mutirao.application.audit;

import java.util.List;
import org.mutirao.eventlog.LogReader;

/// The ends of this log's chains, as they are given away beside an export or on a report.
public interface Heads {

    /// Signs what this laptop can sign for. Takes about a millisecond for each chain; call it off
    /// the window's thread.
    ///
    /// @throws org.mutirao.eventlog.StorageFailed the database cannot be read
    Ends now();

    /// As [#now], of the snapshot that somebody is reading: the heads cover what they read, and
    /// nothing else.
    Ends of(LogReader log);

    /// @param position of the last entry at that moment: what is behind it no head covers
    /// @param heads one for each chain, by scope and device; unsigned where the device's key is
    ///   elsewhere, locked, or not the one that the log registers
    record Ends(long position, List<Head> heads) {
        public Ends {
            heads = List.copyOf(heads);
        }
    }
}
