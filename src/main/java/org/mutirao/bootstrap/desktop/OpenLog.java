package org.mutirao.bootstrap.desktop;

import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteReadModel;
import org.mutirao.infrastructure.sqlite.SqliteReadTables;

/// One laptop's log, and what reads it.
///
/// @param facts its entries with their payloads as records
/// @param live what its entries come to, kept from one question to the next
/// @param tables how the read tables are written
/// @param rows what the read tables hold
record OpenLog(
        SqliteEventStore store,
        EventCodec codec,
        FactReader facts,
        LiveStates live,
        SqliteReadTables tables,
        SqliteReadModel rows) {

    static OpenLog of(SqliteEventStore store) {
        var codec = new JsonEventCodec();
        var facts = new FactReader(codec);
        return new OpenLog(
                store,
                codec,
                facts,
                new LiveStates(store, facts),
                new SqliteReadTables(),
                new SqliteReadModel(store, codec));
    }
}
