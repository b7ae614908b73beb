package org.mutirao.application.sync;

import java.util.List;
import org.mutirao.application.command.Decided;

/// The next decided entries of a scope.
///
/// @param entries in the authority's order
/// @param head the last place that was given
public record PullPage(String scope, List<Decided> entries, long head) {
    public PullPage {
        entries = List.copyOf(entries);
    }

    /// The first place of the page; the highest number where it is empty.
    long begins() {
        return entries.isEmpty() ? Long.MAX_VALUE : entries.getFirst().ruling().scopeSeq();
    }

    /// The place after which the next page begins.
    public long next(long cursor) {
        return entries.isEmpty() ? cursor : entries.getLast().ruling().scopeSeq();
    }
}
