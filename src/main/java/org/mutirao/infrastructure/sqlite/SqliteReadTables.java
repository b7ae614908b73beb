package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.projection.Folded;
import org.mutirao.application.projection.ReadTables;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.LogWriter;

/// The read tables beside the log, in the same file and the same transactions.
public final class SqliteReadTables implements ReadTables {

    @Override
    public List<Table> tables() {
        return Stream.concat(
                        ViewTables.ROWS.stream()
                                .map(table -> new Table(table.name(), table.version())),
                        ViewTables.WORDS.stream()
                                .map(table -> new Table(table.name(), table.version())))
                .toList();
    }

    /// Whether the tables are not there yet, or are of another version: rebuild them before
    /// anything is read from them or written.
    public boolean needsRebuild(LogReader log) {
        Map<String, Integer> wanted =
                tables().stream().collect(Collectors.toMap(Table::name, Table::version));
        Map<String, Integer> held =
                ((SqliteLogReader) log)
                                .sql()
                                .list(
                                        "SELECT name, version FROM projection",
                                        row -> new Table(row.getString(1), row.getInt(2)))
                                .stream()
                                .collect(Collectors.toMap(Table::name, Table::version));
        return !held.equals(wanted);
    }

    @Override
    public void put(LogWriter tx, EntityKey key, Folded state, boolean isNew) {
        var rows = new RowWriter((SqliteLogWriter) tx, isNew);
        switch (state) {
            case Folded.OfNeed need -> NeedRows.write(rows, need.state());
            case Folded.OfOffer offer -> OfferRows.write(rows, offer.state());
            case Folded.OfDelivery delivery -> DeliveryRows.write(rows, delivery.state());
            case Folded.OfPlace place -> DirectoryRows.write(rows, place.state());
            case Folded.OfPerson person -> DirectoryRows.write(rows, person.state());
            case Folded.OfItem item -> DirectoryRows.write(rows, item.state());
            case Folded.OfDevice device -> DirectoryRows.write(rows, device.state());
            case Folded.OfMerges merges -> DirectoryRows.write(rows, merges);
            case Folded.Other _ -> {} // no table is kept of it
        }
    }

    /// Drops the tables that stand, whatever their version, and makes those of this version.
    @Override
    public void clear(LogWriter tx) {
        Sql sql = ((SqliteLogWriter) tx).sql();
        sql.list("SELECT name FROM projection", row -> row.getString(1))
                .forEach(name -> sql.script("DROP TABLE IF EXISTS main." + name));
        sql.update("DELETE FROM projection");
        create(sql, "main");
        for (Table table : tables()) {
            sql.update(
                    "INSERT INTO projection (name, version) VALUES (?, ?)",
                    table.name(),
                    table.version());
        }
    }

    /// Makes empty tables. Those in the schema `temp` belong to one connection alone, and hide the
    /// ones of the file from it.
    static void create(Sql sql, String schema) {
        sql.script(Schema.resource("views.sql").replace("$schema", schema));
    }
}
