package org.mutirao.eventlog;

import java.util.Optional;

/// What a JSON column from outside must be. It is judged as text and kept as text: its spaces, the
/// order of its keys and its escapes are the author's.
public interface JsonRules {

    /// @param column `event_data` or `metadata`, for the problem
    /// @return what keeps the text from being one object that every reader reads alike
    Optional<TextProblem> check(String column, String text);
}
