package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.StorageFailed;

/// Rows of `event_store` as entries.
final class EventRows {
    static final String COLUMNS =
            "e.id, e.event_id, e.event_type, e.event_schema, e.aggregate_type, e.aggregate_id,"
                    + " e.version, e.timestamp, e.hlc, e.user_id, e.event_data, e.metadata, e.scope,"
                    + " e.device_id, e.device_seq, e.prev_hash, e.hash, e.scope_seq, e.received_at,"
                    + " e.verdict";

    /// The authority's order first, then the order of what it has not seen.
    static final String CANONICAL =
            "e.scope_seq IS NULL, e.scope_seq, e.hlc, e.device_id, e.device_seq";

    /// What state is made of: accepted entries, and undecided ones whose id is not accepted already
    /// and of which no other device wrote an earlier twin.
    static final String COUNTS =
            "(e.verdict = 'accepted' OR (e.verdict IS NULL AND NOT EXISTS (SELECT 1 FROM event_store"
                    + " t WHERE t.event_id = e.event_id AND t.scope = e.scope AND (t.verdict ="
                    + " 'accepted' OR (t.verdict IS NULL AND (t.device_id, t.device_seq) <"
                    + " (e.device_id, e.device_seq))))))";

    private EventRows() {}

    static RecordedEvent read(ResultSet row) throws SQLException {
        return new RecordedEvent(row.getLong(1), body(row), place(row), ruling(row));
    }

    private static EventBody body(ResultSet row) throws SQLException {
        return new EventBody(
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }

    private static ChainPlace place(ResultSet row) throws SQLException {
        return new ChainPlace(
                row.getString(13),
                row.getString(14),
                row.getLong(15),
                row.getString(16),
                row.getString(17));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        String verdict = row.getString(20);
        return verdict == null
                ? null
                : new Ruling(
                        row.getLong(18),
                        Instant.ofEpochMilli(row.getLong(19)),
                        known(row, verdict));
    }

    private static Verdict known(ResultSet row, String verdict) throws SQLException {
        try {
            return Verdict.of(verdict);
        } catch (IllegalArgumentException e) {
            throw new StorageFailed(
                    StorageFailed.Kind.DAMAGED, "entry " + row.getLong(1) + ": " + verdict, e);
        }
    }
}
