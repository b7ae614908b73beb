package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.States;
import org.mutirao.eventlog.RecordedEvent;

/// Read tables in memory that one connection has for itself, beside a database that it only reads.
/// To that connection they hide the tables of the file.
final class PrivateTables {
    private PrivateTables() {}

    /// @param sql a connection of its own, at one snapshot
    /// @param seen which entries they are made of
    static void fill(
            Sql sql, FactReader facts, Predicate<RecordedEvent> seen, LongConsumer progress) {
        SqliteReadTables.create(sql, "temp");
        var log = new SqliteLogWriter(sql, new WriterMemory());
        var tables = new SqliteReadTables();
        new Projector(facts, new States(facts), tables)
                .rebuild(
                        new ChosenEntries(log, seen),
                        progress,
                        (key, state) -> tables.put(log, key, state, true));
    }

    /// Keeps the tables, and lets go of the snapshot that they were made from.
    static void keep(Sql sql) {
        try {
            sql.connection().commit();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }
}
