package org.mutirao.application.query;

import java.util.List;

/// Everything that can be found by its words, but people. Thread-safe.
public interface Findables {
    /// All of it, in one consistent snapshot, each kind in the order of its list. It is not paged:
    /// whoever searches it keeps it.
    List<Findable> all();
}
