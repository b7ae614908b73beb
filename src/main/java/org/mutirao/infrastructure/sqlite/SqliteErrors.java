package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;
import org.sqlite.SQLiteErrorCode;

/// SQLite's result codes as what a person can do about them.
final class SqliteErrors {
    private SqliteErrors() {}

    static StorageFailed translate(SQLException e) {
        return new StorageFailed(kind(e), String.valueOf(e.getMessage()), e);
    }

    private static Kind kind(SQLException e) {
        // the low byte is the primary code; the rest says more exactly where it happened
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
        return switch (code) {
            case SQLITE_FULL -> Kind.DISK_FULL;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Kind.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Kind.IN_USE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Kind.DAMAGED;
            default -> Kind.OTHER;
        };
    }
}
