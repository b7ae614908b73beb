package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Fields;
import org.mutirao.eventlog.RecordedEvent;

/// One entry of an exported log: every column as it is stored, and `pos`.
record LogLine(
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

    static LogLine of(RecordedEvent entry) {
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
}
