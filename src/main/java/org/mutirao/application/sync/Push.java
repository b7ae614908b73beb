package org.mutirao.application.sync;

import java.util.List;
import org.mutirao.application.audit.Head;

/// Entries of one scope for whoever decides there.
///
/// @param entries in the sender's canonical order; each chain goes on where the receiver's ends, or
///   before
/// @param heads by which each device vouches for its entries: one at the last of each chain
public record Push(String scope, List<Pushed> entries, List<Head> heads) {
    /// Most entries of one push.
    public static final int MOST_ENTRIES = 500;

    public Push {
        entries = List.copyOf(entries);
        heads = List.copyOf(heads);
    }
}
