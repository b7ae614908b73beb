package org.mutirao.infrastructure.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.application.command.Appender.Orphan;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

/// Reads a backup, or a database that was copied, into a new one. The file is opened for reading
/// and its rows are copied into tables of our own making: what else it holds is not taken over.
public final class SqliteRestore {
    private static final String COLUMNS =
            "id, event_id, event_type, event_schema, aggregate_type, aggregate_id, version,"
                    + " timestamp, hlc, user_id, event_data, metadata, scope, device_id, device_seq,"
                    + " prev_hash, hash, scope_seq, received_at, verdict";

    /// The last entries of the device that wrote the file, which the authority has not seen.
    private static final String ORPHANS = "e.scope_seq IS NULL AND e.device_id = ?1";

    /// As <https://sqlite.org/fileformat.html#the_database_header> has it.
    private static final String MAGIC = "SQLite format 3\0";

    private static final int HEAD_BYTES = 100;
    private static final int APPLICATION_ID_AT = 68;

    private SqliteRestore() {}

    /// What was read.
    ///
    /// @param device the one that wrote the file
    /// @param orphans entries to be chained again; their old rows are kept as evidence
    /// @param keys a bundle under a passphrase, where the file holds one
    public record Read(String device, List<Orphan> orphans, Optional<byte[]> keys) {}

    /// Whether a file is a database of this program, as far as its head says: nothing else of it is
    /// read.
    ///
    /// @throws IOException it is not there, or may not be read
    public static boolean isOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            return head.length == HEAD_BYTES
                    && new String(head, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)
                    && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == Schema.APPLICATION_ID;
        }
    }

    /// @param to is made; it may not be there
    /// @param withKeys whether keys are taken over that are wrapped by this laptop's master key
    /// @param at when, for the evidence
    public static Read into(Path from, Path to, boolean withKeys, String at) {
        if (!Files.isRegularFile(from)) {
            throw new StorageFailed(Kind.NO_DATABASE, "no file " + from);
        }
        SqliteEventStore.open(to).close();
        try (Sql sql = PlainConnection.alone(to)) {
            sql.script("PRAGMA trusted_schema = OFF");
            sql.update("ATTACH ? AS source", uri(from));
            check(sql);
            String device =
                    sql.one(
                                    "SELECT value FROM source.local WHERE name = 'device_id'",
                                    row -> row.getString(1))
                            .orElseThrow(() -> new StorageFailed(Kind.NO_DATABASE, "no operation"));
            sql.script("BEGIN");
            copy(sql, device, withKeys);
            keepOrphans(sql, device, at);
            var read = new Read(device, orphans(sql, device), keys(sql));
            sql.script("COMMIT");
            return read;
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// Without a journal beside it a file can be read where nothing can be written.
    private static String uri(Path from) {
        boolean journal = Files.exists(from.resolveSibling(from.getFileName() + "-wal"));
        return from.toUri() + (journal ? "?mode=ro" : "?mode=ro&immutable=1");
    }

    private static void check(Sql sql) {
        long version = sql.number("PRAGMA source.user_version");
        if (version > Schema.VERSION) {
            throw new StorageFailed(Kind.NEWER_VERSION, "database version " + version);
        }
        if (sql.number("PRAGMA source.application_id") != Schema.APPLICATION_ID) {
            throw new StorageFailed(Kind.NO_DATABASE, "another application's file");
        }
    }

    private static void copy(Sql sql, String device, boolean withKeys) {
        sql.update(
                "INSERT INTO main.event_store ("
                        + COLUMNS
                        + ") SELECT "
                        + COLUMNS
                        + " FROM source.event_store e WHERE NOT ("
                        + ORPHANS
                        + ") ORDER BY id",
                device);
        copyOfEntries(sql, "event_ref", "ref_id, event");
        copyOfEntries(sql, "event_change", "pos, event, change");
        copy(sql, "evidence", "entry, columns, why, at", "");
        copy(sql, "scope_head", "scope, seq, received_at, authority", "");
        copy(sql, "local", "name, value", " WHERE name <> 'install'");
        copy(sql, "sealed", "digest, person_id, ciphertext", "");
        copy(sql, "person_key", "id, kind, wrapped", withKeys ? "" : " WHERE wrapped IS NULL");
    }

    private static void copyOfEntries(Sql sql, String table, String columns) {
        copy(sql, table, columns, " WHERE event IN (SELECT id FROM main.event_store)");
    }

    private static void copy(Sql sql, String table, String columns, String where) {
        sql.update(
                "INSERT INTO main."
                        + table
                        + " ("
                        + columns
                        + ") SELECT "
                        + columns
                        + " FROM source."
                        + table
                        + where);
    }

    private static void keepOrphans(Sql sql, String device, String at) {
        sql.update(
                "INSERT INTO main.evidence (entry, columns, why, at) SELECT scope || '/' ||"
                        + " device_id || '/' || device_seq, json_object('event_id', event_id,"
                        + " 'event_type', event_type, 'event_schema', event_schema,"
                        + " 'aggregate_type', aggregate_type, 'aggregate_id', aggregate_id,"
                        + " 'version', version, 'timestamp', timestamp, 'hlc', hlc, 'user_id',"
                        + " user_id, 'event_data', event_data, 'metadata', metadata, 'scope', scope,"
                        + " 'device_id', device_id, 'device_seq', device_seq, 'prev_hash',"
                        + " prev_hash, 'hash', hash), 'restored', ?2 FROM source.event_store e WHERE "
                        + ORPHANS,
                device,
                at);
    }

    private record Row(long id, EventBody body) {}

    private static List<Orphan> orphans(Sql sql, String device) {
        List<Row> rows =
                sql.list(
                        "SELECT "
                                + EventRows.COLUMNS
                                + " FROM source.event_store e WHERE "
                                + ORPHANS
                                + " ORDER BY e.scope, e.device_seq",
                        SqliteRestore::row,
                        device);
        return rows.stream().map(row -> new Orphan(row.body(), refs(sql, row.id()))).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), EventRows.read(row).body());
    }

    private static Set<String> refs(Sql sql, long id) {
        return Set.copyOf(
                sql.list(
                        "SELECT ref_id FROM source.event_ref WHERE event = ?",
                        row -> row.getString(1),
                        id));
    }

    private static Optional<byte[]> keys(Sql sql) {
        boolean held =
                sql.number("SELECT count(*) FROM source.sqlite_schema WHERE name = 'backup_keys'")
                        > 0;
        return held
                ? sql.one("SELECT bundle FROM source.backup_keys", row -> row.getBytes(1))
                : Optional.empty();
    }
}
