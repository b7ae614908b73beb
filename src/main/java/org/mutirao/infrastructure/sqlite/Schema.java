package org.mutirao.infrastructure.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

/// The tables of the log, and which version of them a file holds (`user_version`).
final class Schema {
    static final int VERSION = 2;

    /// From which version on a file holds the followers' tables.
    static final int WITH_FOLLOWERS = 2;

    /// "MTRO": tells our files from other applications' databases.
    static final int APPLICATION_ID = 0x4d54524f;

    private Schema() {}

    /// Creates what is missing, also in a file of an older version, in one transaction.
    ///
    /// @throws StorageFailed of kind NEWER_VERSION where a newer app wrote the file: nothing was
    ///   changed, install that version
    static void create(Sql sql) {
        check(sql);
        long version = version(sql);
        if (version == 0) {
            sql.script(resource("log.sql"));
            sql.script("PRAGMA application_id = " + APPLICATION_ID);
        }
        if (version < WITH_FOLLOWERS) {
            sql.script(resource("followers.sql"));
        }
        if (version < VERSION) {
            sql.script("PRAGMA user_version = " + VERSION);
        }
        commit(sql);
    }

    static void check(Sql sql) {
        if (version(sql) > VERSION) {
            throw new StorageFailed(
                    Kind.NEWER_VERSION,
                    "database version " + version(sql) + ", this app knows " + VERSION);
        }
        boolean tables =
                sql.number("SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'") > 0;
        if (tables && sql.number("PRAGMA application_id") != APPLICATION_ID) {
            throw new StorageFailed(Kind.NO_DATABASE, "another application's database");
        }
    }

    /// Whether a file that is only read was ever opened by a version that keeps followers' tables.
    static boolean hasFollowers(Sql sql) {
        return version(sql) >= WITH_FOLLOWERS;
    }

    private static long version(Sql sql) {
        return sql.number("PRAGMA user_version");
    }

    private static void commit(Sql sql) {
        try {
            sql.connection().commit();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
