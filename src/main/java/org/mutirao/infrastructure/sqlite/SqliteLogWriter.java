package org.mutirao.infrastructure.sqlite;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;

/// One writing transaction.
final class SqliteLogWriter extends SqliteLogReader implements LogWriter {
    private static final String INSERT =
            "INSERT INTO event_store (event_id, event_type, event_schema, aggregate_type,"
                    + " aggregate_id, version, timestamp, hlc, user_id, event_data, metadata, scope,"
                    + " device_id, device_seq, prev_hash, hash, scope_seq, received_at, verdict) VALUES"
                    + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING id";

    private @Nullable ChainPlace lastInserted;

    SqliteLogWriter(Sql sql) {
        super(sql);
    }

    /// By which a commit whose outcome is unknown can be looked up; null where nothing was
    /// inserted.
    @Nullable ChainPlace lastInserted() {
        return lastInserted;
    }

    /// Goes back to what [#lastInserted] was before a part of the transaction that was taken back.
    void lastInsertedIs(@Nullable ChainPlace before) {
        lastInserted = before;
    }

    @Override
    public RecordedEvent insert(
            EventBody body, ChainPlace place, @Nullable Ruling ruling, Set<String> refs) {
        long pos =
                sql().one(
                                INSERT,
                                row -> row.getLong(1),
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
                                ruling == null ? null : ruling.receivedAt().toEpochMilli(),
                                ruling == null ? null : ruling.verdict().text())
                        .orElseThrow();
        addRefs(pos, refs);
        note(pos, ruling);
        lastInserted = place;
        return new RecordedEvent(pos, body, place, ruling);
    }

    private void addRefs(long pos, Set<String> refs) {
        for (String ref : refs) {
            sql().update("INSERT OR IGNORE INTO event_ref (ref_id, event) VALUES (?, ?)", ref, pos);
        }
    }

    private void note(long pos, @Nullable Ruling ruling) {
        String change = ruling == null ? "arrived" : ruling.verdict().text();
        sql().update("INSERT INTO event_change (event, change) VALUES (?, ?)", pos, change);
    }

    @Override
    public RecordedEvent decide(RecordedEvent entry, Ruling ruling) {
        sql().update(
                        "UPDATE event_store SET scope_seq = ?, received_at = ?, verdict = ? WHERE id"
                                + " = ?",
                        ruling.scopeSeq(),
                        ruling.receivedAt().toEpochMilli(),
                        ruling.verdict().text(),
                        entry.pos());
        note(entry.pos(), ruling);
        return new RecordedEvent(entry.pos(), entry.body(), entry.place(), ruling);
    }

    @Override
    public void refer(long pos, Set<String> refs) {
        addRefs(pos, refs);
    }

    @Override
    public void putLocal(String name, @Nullable String value) {
        if (value == null) {
            sql().update("DELETE FROM local WHERE name = ?", name);
        } else {
            sql().update(
                            "INSERT INTO local (name, value) VALUES (?, ?) ON CONFLICT (name) DO"
                                    + " UPDATE SET value = excluded.value",
                            name,
                            value);
        }
    }

    @Override
    public void putHead(ScopeHead head) {
        sql().update(
                        "INSERT INTO scope_head (scope, seq, received_at, authority) VALUES"
                                + " (?,?,?,?) ON CONFLICT (scope) DO UPDATE SET seq = excluded.seq,"
                                + " received_at = excluded.received_at, authority ="
                                + " excluded.authority",
                        head.scope(),
                        head.seq(),
                        head.receivedAt().toEpochMilli(),
                        head.authority());
    }

    @Override
    public void keepEvidence(String entry, String columns, String why, String at) {
        sql().update(
                        "INSERT INTO evidence (entry, columns, why, at) VALUES (?,?,?,?)",
                        entry,
                        columns,
                        why,
                        at);
    }
}
