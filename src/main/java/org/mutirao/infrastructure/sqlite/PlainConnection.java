package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Connections without a transaction around every statement, for what cannot be done in one.
final class PlainConnection {
    private PlainConnection() {}

    /// For reading only, whatever the file holds.
    static Sql reading(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        return new Sql(config.createConnection("jdbc:sqlite:" + file));
    }

    /// For a file that nobody else uses yet: its journal stays in memory, so that nothing that is
    /// deleted is left on the disk.
    static Sql alone(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        return new Sql(connection);
    }
}
