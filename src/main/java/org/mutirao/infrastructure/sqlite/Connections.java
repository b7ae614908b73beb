package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/// How connections to one database file are opened.
interface Connections {

    Sql writer();

    Sql reader();

    static Connections to(Path file) {
        return new Connections() {
            @Override
            public Sql writer() {
                return open(file, false, SQLiteConfig.TempStore.MEMORY);
            }

            @Override
            public Sql reader() {
                return open(file, true, SQLiteConfig.TempStore.MEMORY);
            }
        };
    }

    /// Reads a file, with room for large tables of its own on the disk, which go with it.
    static Sql scratch(Path file) {
        return open(file, true, SQLiteConfig.TempStore.FILE);
    }

    private static Sql open(Path file, boolean readOnly, SQLiteConfig.TempStore temporary) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                readOnly
                        ? SQLiteConfig.TransactionMode.DEFERRED
                        : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(temporary);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setBusyTimeout(10_000);
        // else the driver prepares a query for the row's number after every update
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            connection.setAutoCommit(false);
            return new Sql(connection);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }
}
