package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.domain.shared.Times;
import org.mutirao.eventlog.LogReader;

/// Read tables of one connection's own that stand at a time. They can be moved: what was entered
/// between two times says whose rows differ between them, and only those are folded again, forwards
/// as backwards. They are in a file that goes with the connection. Thread-safe.
final class PastTables implements SqlReads, AutoCloseable {
    private static final long NOW = Long.MAX_VALUE;
    private static final long NEAR = 20;

    private final Sql sql;
    private final FactReader facts;
    private final Projector projector;
    private final SqliteReadTables tables = new SqliteReadTables();
    private final EntryTimes times = new EntryTimes();
    private final BitSet fresh = new BitSet();
    private long stands = NOW;
    private boolean made;

    PastTables(Sql sql, FactReader facts) {
        this.sql = sql;
        this.facts = facts;
        this.projector = new Projector(facts, new States(facts), tables);
    }

    /// Makes the tables at first, or moves them, in one transaction.
    ///
    /// @throws CancellationException the journey was broken off: the tables stand where they stood
    synchronized void move(Instant time, Journey journey) {
        try {
            seeWholeLog();
            times.refresh(sql, id -> fresh.set(Math.toIntExact(id)));
            if (!made) {
                fresh.clear(); // tables that are made or copied have them
            }
            if (made || isNear(time)) {
                begin();
                fold(time, journey);
            } else {
                make(time, journey);
            }
            seeOnly(time);
            sql.connection().commit();
            made = true;
            fresh.clear();
            stands = time.toEpochMilli();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        } catch (RuntimeException | Error e) {
            takeBack();
            throw e;
        }
    }

    /// To this connection the entries that were known then hide the file's, so that queries over
    /// entries say what was known, as those over tables do.
    private void seeOnly(Instant time) {
        sql.script(
                "CREATE TEMP VIEW event_store AS SELECT * FROM main.event_store WHERE timestamp <= '"
                        + Times.text(time)
                        + "' OR received_at <= "
                        + time.toEpochMilli());
    }

    private void seeWholeLog() {
        sql.script("DROP VIEW IF EXISTS temp.event_store");
    }

    private void takeBack() {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// Whether so little lies between that moving costs less than to make other tables from those
    /// of now, which was measured to take as long as to move over a twentieth of the log.
    synchronized boolean isNear(Instant time) {
        return NEAR * between(time).cardinality() <= times.count();
    }

    /// The tables of now, to go back from.
    private void begin() {
        if (made) {
            return;
        }
        SqliteReadTables.create(sql, "temp");
        ViewTables.ROWS.forEach(table -> copy(table.name(), String.join(", ", table.columns())));
        ViewTables.WORDS.forEach(table -> copy(table.name(), "rowid, id, words"));
    }

    private void copy(String table, String columns) {
        sql.script(
                "INSERT INTO temp."
                        + table
                        + " ("
                        + columns
                        + ") SELECT "
                        + columns
                        + " FROM main."
                        + table);
    }

    /// Other tables: what has not changed since is copied, the rest of what there was is folded.
    private void make(Instant time, Journey journey) {
        SqliteReadTables.create(sql, "temp");
        var all = new SqliteLogWriter(sql, new WriterMemory());
        BitSet later = times.between(time.toEpochMilli(), NOW);
        var changed = ChangedSince.of(sql, all, projector, later);
        List<EntityKey> toFold = changed.toFold();
        long steps = ViewTables.ROWS.size() + ViewTables.WORDS.size() + (long) toFold.size();
        long done = 0;
        for (RowTable table : ViewTables.ROWS) {
            goOn(journey, done++, steps);
            changed.copy(table);
        }
        for (WordTable table : ViewTables.WORDS) {
            goOn(journey, done++, steps);
            changed.copy(table);
        }
        var chosen = new ChosenEntries(all, EntryTimes.by(time));
        Projector.RowSink sink = (key, state) -> tables.put(all, key, state, false);
        for (EntityKey key : toFold) {
            goOn(journey, done++, steps);
            projector.refold(chosen, sink, key.id(), Set.of(key));
        }
        projector.refoldMerges(chosen, sink);
        changed.forget();
    }

    private static void goOn(Journey journey, long done, long all) {
        if (!journey.goesOn(done, all)) {
            throw new CancellationException("the journey was broken off");
        }
    }

    private void fold(Instant time, Journey journey) {
        var all = new SqliteLogWriter(sql, new WriterMemory());
        var chosen = new ChosenEntries(all, EntryTimes.by(time));
        Projector.RowSink sink = (key, state) -> tables.put(all, key, state, false);
        Map<String, Set<EntityKey>> moved = moved(all, between(time));
        int done = 0;
        for (var each : moved.entrySet()) {
            goOn(journey, done++, moved.size());
            projector.refold(chosen, sink, each.getKey(), each.getValue());
        }
        projector.refoldMerges(chosen, sink);
    }

    private BitSet between(Instant time) {
        long to = time.toEpochMilli();
        BitSet between = times.between(Math.min(stands, to), Math.max(stands, to));
        fresh.stream().filter(id -> times.known(id) <= to).forEach(between::set);
        return between;
    }

    /// Whose rows differ, by their ids.
    private Map<String, Set<EntityKey>> moved(LogReader log, BitSet entries) {
        Map<String, Set<EntityKey>> moved = new HashMap<>();
        entries.stream()
                .forEach(id ->
                        log.scan(
                                id - 1L,
                                1,
                                entry ->
                                        projector
                                                .dependOn(log, entry)
                                                .forEach(key ->
                                                        moved.computeIfAbsent(
                                                                        key.id(),
                                                                        _ -> new HashSet<>())
                                                                .add(key))));
        return moved;
    }

    @Override
    public synchronized <T> T read(Function<Sql, T> work) {
        try {
            T result = work.apply(sql);
            sql.connection().rollback();
            return result;
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    @Override
    public synchronized void close() {
        sql.close();
    }
}
