package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.Projector.Mentions;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.eventlog.LogReader;

/// Read tables of one connection's own that are moved through time: what was entered between two
/// times says whose rows differ between them, and only those are folded again, forwards as
/// backwards. They are in a file that goes with the connection. Thread-safe.
final class PastTables implements SqlReads, AutoCloseable {
    private static final long NOW = Long.MAX_VALUE;

    private final Sql sql;
    private final Projector projector;
    private final SqliteReadTables tables = new SqliteReadTables();
    private final EntryTimes times = new EntryTimes();
    private final BitSet fresh = new BitSet();
    private long stands = NOW;
    private boolean made;

    PastTables(Sql sql, FactReader facts) {
        this.sql = sql;
        this.projector = new Projector(facts, new States(facts), tables);
    }

    /// Moves the tables, in one transaction.
    ///
    /// @throws CancellationException the journey was broken off: the tables stand where they stood
    synchronized void move(Instant time, Journey journey) {
        try {
            times.refresh(sql, id -> fresh.set(Math.toIntExact(id)));
            if (!made) {
                fresh.clear(); // they are in the tables that are copied
                copy();
            }
            fold(time, journey);
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

    private void takeBack() {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// The tables of now, to go back from.
    private void copy() {
        SqliteReadTables.create(sql, "temp");
        sql.script("CREATE TEMP TABLE moved (event INTEGER PRIMARY KEY)");
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

    private void fold(Instant time, Journey journey) {
        long to = time.toEpochMilli();
        BitSet between = times.between(Math.min(stands, to), Math.max(stands, to));
        fresh.stream().filter(id -> times.known(id) <= to).forEach(between::set);
        List<String> refs = refs(between);
        LogReader all = new SqliteLogWriter(sql, new WriterMemory());
        var seen = EntryTimes.by(time);
        var chosen = new ChosenEntries(all, seen);
        Projector.RowSink sink =
                (key, state) -> tables.put((SqliteLogWriter) all, key, state, false);
        int done = 0;
        for (String ref : refs) {
            if (!journey.goesOn(done++, refs.size())) {
                throw new CancellationException("the journey was broken off");
            }
            projector.refold(chosen, sink, new Mentions(ref, all.countingAbout(ref), seen));
        }
        projector.refoldMerges(chosen, sink);
    }

    /// Whom entries mention. By entry there is no index: one pass over all mentions finds them.
    private List<String> refs(BitSet entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        entries.stream().forEach(id -> sql.update("INSERT INTO temp.moved VALUES (?)", (long) id));
        List<String> refs =
                sql.list(
                        "SELECT DISTINCT ref_id FROM event_ref WHERE event IN (SELECT event FROM"
                                + " temp.moved)",
                        row -> row.getString(1));
        sql.update("DELETE FROM temp.moved");
        return refs;
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
