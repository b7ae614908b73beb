package org.mutirao.application.query;

import java.time.Instant;
import java.util.List;

/// What does not go together. Thread-safe; one snapshot a call.
public interface ConflictsModel {
    int MOST_OF_A_KIND = 200;

    /// The most pressing kind first; of each at most [#MOST_OF_A_KIND].
    List<Conflict> open(Instant now);

    /// How many [#open] gives.
    int count(Instant now);
}
