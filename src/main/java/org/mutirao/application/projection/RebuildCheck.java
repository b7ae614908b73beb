package org.mutirao.application.projection;

import java.util.List;
import java.util.function.LongConsumer;

/// Compares the read tables with what the log makes of them, and changes nothing.
public interface RebuildCheck {

    /// @param progress told how many entry mentions were folded so far
    List<Checked> check(LongConsumer progress);

    /// One table that was compared.
    ///
    /// @param rows how many it holds
    /// @param differing how many of its rows are wrong, missing or too many; `rebuild` mends them
    /// @param seconds what comparing took
    /// @param first keys of the first ones that differ; parts of a key are joined by `/`
    record Checked(String name, long rows, long differing, double seconds, List<String> first) {
        public Checked {
            first = List.copyOf(first);
        }
    }
}
