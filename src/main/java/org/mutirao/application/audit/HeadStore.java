package org.mutirao.application.audit;

import java.util.List;

/// Where heads are kept outside the database whose end they show.
public interface HeadStore {
    /// What was kept.
    ///
    /// @param heads as far as they can be read
    /// @param readable whether that is all that is there
    record Kept(List<Head> heads, boolean readable) {
        public Kept {
            heads = List.copyOf(heads);
        }
    }

    /// @return none where nothing was kept
    Kept read();

    /// Keeps `heads` durably instead of what was there.
    ///
    /// @throws java.io.UncheckedIOException the disk failed; what was there is still there
    void replace(List<Head> heads);
}
