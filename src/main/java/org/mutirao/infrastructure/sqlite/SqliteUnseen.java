package org.mutirao.infrastructure.sqlite;

import org.mutirao.application.query.Unseen;

/// Entries without a verdict, in one SQLite file.
public final class SqliteUnseen implements Unseen {
    private static final String UNSEEN = "SELECT count(*) FROM event_store WHERE verdict IS NULL";

    private final SqlReads reads;

    public SqliteUnseen(SqliteEventStore store) {
        this.reads = store::readSql;
    }

    @Override
    public int entries() {
        return Math.toIntExact(reads.read(sql -> sql.number(UNSEEN)));
    }
}
