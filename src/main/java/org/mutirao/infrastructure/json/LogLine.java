package org.mutirao.infrastructure.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.domain.shared.Fields;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// One entry of an exported log: every column as it is stored, and `pos`. The names of its parts
/// are those of the line, in snake case.
public record LogLine(
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

    public static LogLine of(RecordedEvent entry) {
        var body = entry.body();
        var place = entry.place();
        var ruling = entry.ruling();
        return new LogLine(
                entry.pos(),
                body.eventId(),
                body.eventType(),
                body.eventSchema(),
                body.aggregateType(),
                body.aggregateId(),
                body.version(),
                body.timestamp(),
                body.hlc(),
                body.userId(),
                body.eventData(),
                body.metadata(),
                place.scope(),
                place.deviceId(),
                place.deviceSeq(),
                place.prevHash(),
                place.hash(),
                ruling == null ? null : ruling.scopeSeq(),
                ruling == null ? null : Fields.text(ruling.receivedAt()),
                ruling == null ? null : ruling.verdict().text());
    }

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
                pos, body, new ChainPlace(scope, deviceId, deviceSeq, prevHash, hash), ruling());
    }

    private @Nullable Ruling ruling() {
        return scopeSeq == null || receivedAt == null || verdict == null
                ? null
                : new Ruling(scopeSeq, Instant.parse(receivedAt), Verdict.of(verdict));
    }

    /// Whether no column is missing that an entry must have.
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
