package org.mutirao.infrastructure.json;

import java.time.DateTimeException;
import java.util.Optional;
import org.mutirao.eventlog.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Lines of an exported log (`events --json`) as entries. Thread-safe.
public final class LogLines {
    private final JsonMapper mapper = Json.mapper();

    /// @return empty where the line is no entry: not JSON, or a column is missing
    public Optional<RecordedEvent> entry(String line) {
        try {
            LogLine read = mapper.readValue(line, LogLine.class);
            return read != null && read.isWhole() ? Optional.of(read.entry()) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
