package org.mutirao.infrastructure.sqlite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mutirao.eventlog.CanonicalOrder;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.ScopeHead;

/// The log as one transaction of one connection sees it.
sealed class SqliteLogReader implements LogReader permits SqliteLogWriter {
    private static final String SELECT = "SELECT " + EventRows.COLUMNS + " FROM event_store e ";
    private static final String SELECT_BY_REF =
            "SELECT "
                    + EventRows.COLUMNS
                    + " FROM event_ref r JOIN event_store e ON e.id = r.event WHERE r.ref_id = ?";
    private static final String IN_ORDER = " ORDER BY " + EventRows.CANONICAL;

    private final Sql sql;

    SqliteLogReader(Sql sql) {
        this.sql = sql;
    }

    final Sql sql() {
        return sql;
    }

    @Override
    public List<RecordedEvent> withId(String eventId) {
        return entries(
                SELECT
                        + "WHERE e.event_id = ? ORDER BY e.verdict = 'accepted' DESC, "
                        + EventRows.CANONICAL,
                eventId);
    }

    @Override
    public Optional<RecordedEvent> at(String scope, String deviceId, long deviceSeq) {
        return sql.one(
                SELECT + "WHERE e.scope = ? AND e.device_id = ? AND e.device_seq = ?",
                EventRows::read,
                scope,
                deviceId,
                deviceSeq);
    }

    @Override
    public List<RecordedEvent> back(String scope, String deviceId, long beforeSeq, int most) {
        return entries(
                SELECT
                        + "WHERE e.scope = ? AND e.device_id = ? AND e.device_seq < ?"
                        + " ORDER BY e.device_seq DESC LIMIT ?",
                scope,
                deviceId,
                beforeSeq,
                most);
    }

    @Override
    public List<RecordedEvent> ofAggregate(String aggregateType, String aggregateId) {
        return entries(
                SELECT
                        + "WHERE e.aggregate_type = ? AND e.aggregate_id = ? AND "
                        + EventRows.COUNTS
                        + IN_ORDER,
                aggregateType,
                aggregateId);
    }

    @Override
    public List<RecordedEvent> countingAbout(String refId) {
        List<RecordedEvent> found =
                entries(SELECT_BY_REF + " AND " + EventRows.COUNTS + " ORDER BY r.event", refId);
        // they mostly came in their order; the database would carry every text through its sorter
        found.sort(CanonicalOrder.INSTANCE);
        return found;
    }

    @Override
    public List<RecordedEvent> mentioning(String refId) {
        return entries(SELECT_BY_REF + IN_ORDER, refId);
    }

    @Override
    public long mentions(String refId, int most) {
        return sql.number(
                "SELECT count(*) FROM (SELECT 1 FROM event_ref WHERE ref_id = ? LIMIT ?)",
                refId,
                most);
    }

    @Override
    public List<RecordedEvent> ofTypes(Set<String> eventTypes) {
        return entries(
                SELECT + "WHERE e.event_type IN " + places(eventTypes) + IN_ORDER,
                eventTypes.toArray());
    }

    private static String places(Set<String> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(",", "(", ")"));
    }

    private List<RecordedEvent> entries(String query, Object... args) {
        return sql.list(query, EventRows::read, args);
    }

    @Override
    public List<RecordedEvent> unanswered(String eventType, Set<String> answers, int most) {
        List<Object> args = new ArrayList<>();
        args.add(eventType);
        args.addAll(answers);
        args.add(most);
        return entries(
                SELECT
                        + "WHERE e.event_type = ? AND "
                        + EventRows.COUNTS
                        + " AND NOT EXISTS (SELECT 1 FROM event_store o WHERE o.aggregate_type ="
                        + " e.aggregate_type AND o.aggregate_id = e.aggregate_id AND o.event_type IN "
                        + places(answers)
                        + " AND (o.verdict IS NULL OR o.verdict = 'accepted'))"
                        + IN_ORDER
                        + " LIMIT ?",
                args.toArray());
    }

    @Override
    public void scan(long afterPos, long most, Consumer<RecordedEvent> each) {
        sql.each(
                SELECT + "WHERE e.id > ? ORDER BY e.id LIMIT ?",
                row -> each.accept(EventRows.read(row)),
                afterPos,
                most);
    }

    @Override
    public List<RecordedEvent> decided(String scope, long afterSeq, int most) {
        return entries(
                SELECT + "WHERE e.scope = ? AND e.scope_seq > ? ORDER BY e.scope_seq LIMIT ?",
                scope,
                afterSeq,
                most);
    }

    @Override
    public List<RecordedEvent> undecided(String scope, int most) {
        return entries(
                SELECT
                        + "WHERE e.scope = ? AND e.scope_seq IS NULL"
                        + " ORDER BY e.hlc, e.device_id, e.device_seq LIMIT ?",
                scope,
                most);
    }

    @Override
    public void scanCanonical(Consumer<RecordedEvent> each) {
        // two scans along an index each, instead of one that sorts the whole log
        sql.each(
                SELECT + "WHERE e.scope_seq IS NOT NULL ORDER BY e.scope, e.scope_seq",
                row -> each.accept(EventRows.read(row)));
        sql.each(
                SELECT + "WHERE e.scope_seq IS NULL ORDER BY e.hlc, e.device_id, e.device_seq",
                row -> each.accept(EventRows.read(row)));
    }

    @Override
    public void scanByRef(BiConsumer<String, RecordedEvent> each) {
        sql.each(
                "SELECT "
                        + EventRows.COLUMNS
                        + ", r.ref_id FROM event_ref r JOIN event_store e ON e.id = r.event WHERE "
                        + EventRows.COUNTS
                        + " ORDER BY r.ref_id, "
                        + EventRows.CANONICAL,
                row -> each.accept(row.getString(21), EventRows.read(row)));
    }

    @Override
    public Set<String> refs(long pos) {
        // by entry there is no index: it is asked only for the few that were quarantined
        return Set.copyOf(
                sql.list(
                        "SELECT ref_id FROM event_ref WHERE event = ?",
                        row -> row.getString(1),
                        pos));
    }

    @Override
    public Optional<String> local(String name) {
        return sql.one("SELECT value FROM local WHERE name = ?", row -> row.getString(1), name);
    }

    @Override
    public long version(String aggregateType, String aggregateId) {
        return sql.number(
                "SELECT max(version) FROM event_store WHERE aggregate_type = ? AND aggregate_id = ?",
                aggregateType,
                aggregateId);
    }

    @Override
    public ChainTip tip(String scope, String deviceId) {
        return ChainQueries.tip(sql, scope, deviceId);
    }

    @Override
    public List<ChainTip> tips() {
        return ChainQueries.tips(sql);
    }

    @Override
    public List<String> aggregates(String aggregateType, String afterId, int most) {
        return sql.list(
                "SELECT DISTINCT aggregate_id FROM event_store WHERE aggregate_type = ? AND"
                        + " aggregate_id > ? ORDER BY aggregate_id LIMIT ?",
                row -> row.getString(1),
                aggregateType,
                afterId,
                most);
    }

    @Override
    public long countAggregates(String aggregateType) {
        return sql.number(
                "SELECT count(DISTINCT aggregate_id) FROM event_store WHERE aggregate_type = ?",
                aggregateType);
    }

    @Override
    public String lastClock(String deviceId) {
        return ChainQueries.lastClock(sql, deviceId);
    }

    @Override
    public Optional<ScopeHead> head(String scope) {
        return sql.one(
                "SELECT seq, received_at, authority FROM scope_head WHERE scope = ?",
                row ->
                        new ScopeHead(
                                scope,
                                row.getLong(1),
                                Instant.ofEpochMilli(row.getLong(2)),
                                row.getString(3)),
                scope);
    }

    @Override
    public long count() {
        return sql.number("SELECT count(*) FROM event_store");
    }

    @Override
    public long lastPos() {
        return sql.number("SELECT max(id) FROM event_store");
    }
}
