package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.Ruling;
import org.mutirao.eventlog.ScopeHead;

/// One writing transaction. What it wrote itself it need not read: see [WriterMemory].
final class SqliteLogWriter extends SqliteLogReader implements LogWriter {
    private static final String INSERT =
            "INSERT INTO event_store (id, event_id, event_type, event_schema, aggregate_type,"
                    + " aggregate_id, version, timestamp, hlc, user_id, event_data, metadata, scope,"
                    + " device_id, device_seq, prev_hash, hash, scope_seq, received_at, verdict) VALUES"
                    + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    /// By how many references are added at once.
    private static final List<String> ADD_REFS =
            IntStream.range(0, 9)
                    .mapToObj(n ->
                            "INSERT OR IGNORE INTO event_ref (ref_id, event) VALUES (?,?)"
                                    + ",(?,?)".repeat(Math.max(0, n - 1)))
                    .toList();

    private final WriterMemory memory;
    private @Nullable ChainPlace lastInserted;

    /// @param memory the connection's, from one transaction to the next
    SqliteLogWriter(Sql sql, WriterMemory memory) {
        super(sql);
        this.memory = memory;
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
        long pos = lastPos() + 1;
        sql().update(
                        INSERT,
                        pos,
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
                        ruling == null ? null : ruling.verdict().text());
        memory.inserted(pos, body, place, refs);
        addRefs(pos, refs);
        note(pos, ruling);
        lastInserted = place;
        return new RecordedEvent(pos, body, place, ruling);
    }

    private void addRefs(long pos, Set<String> refs) {
        List<Object> args = new ArrayList<>(2 * refs.size());
        for (String ref : refs) {
            args.add(ref);
            args.add(pos);
        }
        int most = 2 * (ADD_REFS.size() - 1);
        for (int from = 0; from < args.size(); from += most) {
            List<Object> some = args.subList(from, Math.min(from + most, args.size()));
            sql().update(ADD_REFS.get(some.size() / 2), some.toArray());
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
        memory.referred(refs);
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
        memory.setting(name, value);
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
        memory.head(head);
    }

    @Override
    public Optional<String> local(String name) {
        return memory.setting(name, () -> super.local(name));
    }

    @Override
    public long version(String aggregateType, String aggregateId) {
        return memory.version(
                aggregateType, aggregateId, () -> super.version(aggregateType, aggregateId));
    }

    @Override
    public void made(String id) {
        memory.made(id);
    }

    @Override
    public long mentions(String refId, int most) {
        return memory.mentions(refId, most, () -> super.mentions(refId, most));
    }

    /// Where an aggregate's first own entry stands in this copy: it never changes.
    long firstPos(String aggregateType, String aggregateId) {
        return memory.firstPos(
                aggregateType,
                aggregateId,
                () ->
                        sql().number(
                                        "SELECT min(id) FROM event_store WHERE aggregate_type = ?"
                                                + " AND aggregate_id = ?",
                                        aggregateType,
                                        aggregateId));
    }

    @Override
    public ChainTip tip(String scope, String deviceId) {
        return memory.tip(scope, deviceId, () -> super.tip(scope, deviceId));
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        return memory.head(scope, () -> super.head(scope));
    }

    @Override
    public long lastPos() {
        return memory.lastPos(super::lastPos);
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
