package org.mutirao.eventlog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A transaction that writes.
public interface LogWriter extends LogReader {

    /// Adds an entry with what it mentions, and notes the change for those who follow the log.
    ///
    /// @param ruling null where another device decides
    RecordedEvent insert(
            EventBody body, ChainPlace place, @Nullable Ruling ruling, Set<String> refs);

    /// Takes note that an id was made just now, so that nobody looks for entries that mention it.
    void made(String id);

    /// Fills the authority's columns of an undecided entry. They are filled once.
    RecordedEvent decide(RecordedEvent entry, Ruling ruling);

    /// Adds to what an entry mentions, where this version reads more of it than the one before.
    void refer(long pos, Set<String> refs);

    /// @param value null removes it
    void putLocal(String name, @Nullable String value);

    void putHead(ScopeHead head);

    /// Keeps what may not stand in the log.
    ///
    /// @param entry `scope/device/seq`
    /// @param columns JSON of the columns
    void keepEvidence(String entry, String columns, String why, String at);
}
