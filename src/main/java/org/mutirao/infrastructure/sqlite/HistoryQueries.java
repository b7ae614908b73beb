package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;

/// The entries behind what is shown.
final class HistoryQueries {
    private static final String NEWEST_FIRST =
            "SELECT "
                    + EventRows.COLUMNS
                    + " FROM event_ref r JOIN event_store e ON e.id = r.event WHERE r.ref_id = ?"
                    + " ORDER BY e.scope_seq IS NULL DESC, e.scope_seq DESC, e.hlc DESC, e.device_id"
                    + " DESC, e.device_seq DESC";

    private HistoryQueries() {}

    static List<HistoryLine> last(
            Sql sql, EventCodec codec, Predicate<RecordedEvent> seen, String entityId, int most) {
        List<RecordedEvent> found = new ArrayList<>();
        sql.each(
                NEWEST_FIRST,
                row -> {
                    if (found.size() < most) {
                        keep(found, EventRows.read(row), seen);
                    }
                },
                entityId);
        return found.reversed().stream().map(entry -> line(codec, entry)).toList();
    }

    private static void keep(
            List<RecordedEvent> found, RecordedEvent entry, Predicate<RecordedEvent> seen) {
        if (seen.test(entry)) {
            found.add(entry);
        }
    }

    static HistoryLine line(EventCodec codec, RecordedEvent entry) {
        EventBody body = entry.body();
        @Nullable Ruling ruling = entry.ruling();
        return new HistoryLine(
                entry.pos(),
                body.eventId(),
                body.eventType(),
                body.aggregateId(),
                Instant.parse(body.timestamp()),
                ruling == null ? null : ruling.receivedAt(),
                body.userId(),
                entry.place().deviceId(),
                body.eventData(),
                ruling == null ? null : ruling.verdict().text(),
                codec.decode(body) instanceof EventCodec.Known);
    }
}
