package org.mutirao.application.projection;

import java.util.function.BiFunction;
import org.mutirao.eventlog.LogReader;

/// Asks a log, and what its entries come to. Thread-safe.
public interface LogQuestions {
    /// Asks on one snapshot of the log. Neither the log nor the states may be kept.
    <T> T ask(BiFunction<LogReader, States, T> question);
}
