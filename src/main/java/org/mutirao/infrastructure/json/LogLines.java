package org.mutirao.infrastructure.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Lines of an exported log (`events --json`) as entries. Thread-safe.
public final class LogLines {
    private final JsonMapper mapper = Json.mapper();

    private record Line(
            long pos,
            String eventId,
            String eventType,
            int eventSchema,
            String aggregateType,
            String aggregateId,
            long version,
            String timestamp,
            String hlc,
            @Nullable String userId,
            String eventData,
            @Nullable String metadata,
            String scope,
            String deviceId,
            long deviceSeq,
            String prevHash,
            String hash,
            @Nullable Long scopeSeq,
            @Nullable String receivedAt,
            @Nullable String verdict) {

        RecordedEvent entry() {
            var body =
                    new EventBody(
                            eventId,
                            eventType,
                            eventSchema,
                            aggregateType,
                            aggregateId,
                            version,
                            timestamp,
                            hlc,
                            userId,
                            eventData,
                            metadata);
            return new RecordedEvent(
                    pos,
                    body,
                    new ChainPlace(scope, deviceId, deviceSeq, prevHash, hash),
                    ruling());
        }

        private @Nullable Ruling ruling() {
            return scopeSeq == null || receivedAt == null || verdict == null
                    ? null
                    : new Ruling(scopeSeq, Instant.parse(receivedAt), Verdict.of(verdict));
        }

        boolean isWhole() {
            return eventId != null
                    && eventType != null
                    && aggregateType != null
                    && aggregateId != null
                    && timestamp != null
                    && hlc != null
                    && eventData != null
                    && scope != null
                    && deviceId != null
                    && prevHash != null
                    && hash != null
                    && (scopeSeq == null) == (verdict == null)
                    && (scopeSeq == null) == (receivedAt == null);
        }
    }

    /// @return empty where the line is no entry: not JSON, or a column is missing
    public Optional<RecordedEvent> entry(String line) {
        try {
            Line read = mapper.readValue(line, Line.class);
            return read != null && read.isWhole() ? Optional.of(read.entry()) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
