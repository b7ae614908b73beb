package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.bus.Outbox;
import org.mutirao.domain.shared.Fields;
import org.mutirao.eventlog.RecordedEvent;

/// The outbox in the log's own database: `event_change`, and the followers' tables beside it.
public final class SqliteOutbox implements Outbox {
    /// The highest place in the log among the changes that were forgotten.
    private static final String TRIMMED = "changes_trimmed";

    /// How many columns stand before those of a letter or a change.
    private static final int ENTRY = 20;

    private static final String LETTER =
            "SELECT "
                    + EventRows.COLUMNS
                    + ", l.id, l.subscriber, l.change, l.what, l.error, l.attempts, l.at, l.state"
                    + " FROM dead_letter l JOIN event_store e ON e.id = l.entry ";

    private final SqliteEventStore store;

    public SqliteOutbox(SqliteEventStore store) {
        this.store = store;
    }

    @Override
    public Cursor open(String subscriber, boolean fromStart) {
        return store.ownWrite(sql -> {
            sql.update(
                    "INSERT OR IGNORE INTO subscriber (name, change, entry) VALUES (?1, CASE ?2 WHEN"
                            + " 1 THEN 0 ELSE (SELECT coalesce(max(seq), 0) FROM sqlite_sequence"
                            + " WHERE name = 'event_change') END, CASE ?2 WHEN 1 THEN 0 ELSE (SELECT"
                            + " coalesce(max(id), 0) FROM event_store) END)",
                    subscriber,
                    fromStart ? 1 : 0);
            return sql.one(
                            "SELECT change, entry FROM subscriber WHERE name = ?",
                            row -> new Cursor(row.getLong(1), row.getLong(2)),
                            subscriber)
                    .orElseThrow();
        });
    }

    @Override
    public List<Change> after(Cursor cursor, int most) {
        return store.readSql(sql -> {
            long trimmed = cursor.change() == 0 ? trimmed(sql) : 0;
            return cursor.entry() < trimmed
                    ? forgotten(sql, cursor, trimmed, most)
                    : sql.list(
                            "SELECT "
                                    + EventRows.COLUMNS
                                    + ", c.pos, c.change FROM event_change c JOIN event_store e ON"
                                    + " e.id = c.event WHERE c.pos > ? ORDER BY c.pos LIMIT ?",
                            row ->
                                    new Change(
                                            row.getLong(ENTRY + 1),
                                            row.getString(ENTRY + 2),
                                            EventRows.read(row)),
                            cursor.change(),
                            most);
        });
    }

    private static long trimmed(Sql sql) {
        return sql.one("SELECT value FROM local WHERE name = ?", row -> row.getLong(1), TRIMMED)
                .orElse(0L);
    }

    /// Entries whose changes nobody keeps any more, for a subscriber that begins at the beginning.
    private static List<Change> forgotten(Sql sql, Cursor cursor, long trimmed, int most) {
        return sql.list(
                "SELECT "
                        + EventRows.COLUMNS
                        + " FROM event_store e WHERE e.id > ? AND e.id <= ? ORDER BY e.id LIMIT ?",
                row -> {
                    RecordedEvent entry = EventRows.read(row);
                    String what =
                            entry.ruling() == null ? "arrived" : entry.ruling().verdict().text();
                    return new Change(0, what, entry);
                },
                cursor.entry(),
                trimmed,
                most);
    }

    @Override
    public void move(String subscriber, Cursor to) {
        store.ownWrite(sql -> move(sql, subscriber, to));
    }

    private static int move(Sql sql, String subscriber, Cursor to) {
        return sql.update(
                "UPDATE subscriber SET change = max(change, ?), entry = max(entry, ?) WHERE name = ?",
                to.change(),
                to.entry(),
                subscriber);
    }

    @Override
    public void bury(DeadLetter letter, Cursor to) {
        store.ownWrite(sql -> {
            sql.update(
                    "INSERT OR IGNORE INTO dead_letter (subscriber, change, what, entry, error,"
                            + " attempts, at, state) VALUES (?,?,?,?,?,?,?,?)",
                    letter.subscriber(),
                    letter.change().pos(),
                    letter.change().what(),
                    letter.change().entry().pos(),
                    letter.error(),
                    letter.attempts(),
                    Fields.text(letter.at()),
                    letter.state().name());
            return move(sql, letter.subscriber(), to);
        });
    }

    @Override
    public long lag(Cursor cursor) {
        return store.readSql(sql ->
                sql.number("SELECT count(*) FROM event_change WHERE pos > ?", cursor.change()));
    }

    @Override
    public void trim() {
        store.ownWrite(sql -> {
            sql.update(
                    "INSERT INTO local (name, value) SELECT ?1, m FROM (SELECT max(event) AS m FROM"
                            + " event_change WHERE pos <= (SELECT min(change) FROM subscriber))"
                            + " WHERE m IS NOT NULL ON CONFLICT (name) DO UPDATE SET value ="
                            + " max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))",
                    TRIMMED);
            return sql.update(
                    "DELETE FROM event_change WHERE pos <= (SELECT min(change) FROM subscriber)");
        });
    }

    @Override
    public long openLetters() {
        return store.readSql(sql ->
                Schema.hasFollowers(sql)
                        ? sql.number("SELECT count(*) FROM dead_letter WHERE state = 'OPEN'")
                        : 0L);
    }

    @Override
    public List<DeadLetter> letters(int offset, int most) {
        return store.readSql(sql ->
                Schema.hasFollowers(sql)
                        ? sql.list(
                                LETTER + "WHERE l.state = 'OPEN' ORDER BY l.id LIMIT ? OFFSET ?",
                                SqliteOutbox::letter,
                                most,
                                offset)
                        : List.of());
    }

    @Override
    public Optional<DeadLetter> letter(long id) {
        return store.readSql(sql -> sql.one(LETTER + "WHERE l.id = ?", SqliteOutbox::letter, id));
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong(ENTRY + 1),
                row.getString(ENTRY + 2),
                new Change(row.getLong(ENTRY + 3), row.getString(ENTRY + 4), EventRows.read(row)),
                row.getString(ENTRY + 5),
                row.getInt(ENTRY + 6),
                Instant.parse(row.getString(ENTRY + 7)),
                State.valueOf(row.getString(ENTRY + 8)));
    }

    @Override
    public void settle(long id, State state, int attempts, String error) {
        store.ownWrite(sql ->
                sql.update(
                        "UPDATE dead_letter SET state = ?, attempts = ?, error = ? WHERE id = ?",
                        state.name(),
                        attempts,
                        error,
                        id));
    }
}
