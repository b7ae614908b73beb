package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.mutirao.eventlog.StorageFailed;

/// What a database file is, as far as can be said without changing it. Every version can be asked.
///
/// @param version of the tables of the log
/// @param known the version that this app writes
/// @param damages what SQLite's quick check found; empty where all is well
/// @param newestTimes the times that the last entries carry, in text
public record DatabaseState(
        long version, int known, List<String> damages, List<String> newestTimes) {
    private static final int NEWEST = 100;

    /// @throws StorageFailed it cannot be read at all
    public static DatabaseState of(Path file) {
        try (Sql sql = PlainConnection.reading(file)) {
            long version = sql.number("PRAGMA user_version");
            List<String> found =
                    sql.list("PRAGMA quick_check(5)", row -> row.getString(1)).stream()
                            .filter(line -> !line.equals("ok"))
                            .toList();
            List<String> times =
                    version == 0
                            ? List.of()
                            : sql.list(
                                    "SELECT timestamp FROM event_store ORDER BY id DESC LIMIT "
                                            + NEWEST,
                                    row -> row.getString(1));
            return new DatabaseState(version, Schema.VERSION, found, times);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }
}
