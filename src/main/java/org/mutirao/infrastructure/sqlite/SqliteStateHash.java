package org.mutirao.infrastructure.sqlite;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.StateHash;
import org.mutirao.eventlog.RecordedEvent;

/// Hashes the read tables: one line for each row, `["table",field,...]`, tables in their fixed
/// order, rows by primary key, each line ended by one LF. Left out is what depends on when entries
/// arrived here, or on what is not decided yet.
public final class SqliteStateHash implements StateHash.Source {
    private final Path file;
    private final FactReader facts;

    public SqliteStateHash(Path file, FactReader facts) {
        this.file = file;
        this.facts = facts;
    }

    @Override
    public StateHash stateHash() {
        try (Sql sql = Connections.to(file).reader()) {
            long undecided = sql.number("SELECT count(*) FROM event_store WHERE scope_seq IS NULL");
            if (undecided > 0) {
                PrivateTables.fill(sql, facts, RecordedEvent::isDecided, _ -> {});
            }
            long position = sql.number("SELECT max(scope_seq) FROM event_store");
            return new StateHash(hash(sql), position);
        }
    }

    private static String hash(Sql sql) {
        MessageDigest sha256 = sha256();
        for (RowTable table : ViewTables.ROWS) {
            sql.each(
                    lines(table),
                    row -> {
                        sha256.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
                        sha256.update((byte) '\n');
                    });
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String lines(RowTable table) {
        return table.columns().stream()
                .filter(column -> !table.local().contains(column))
                .collect(
                        Collectors.joining(
                                ", ",
                                "SELECT json_array('" + table.name() + "', ",
                                ") FROM "
                                        + table.name()
                                        + " ORDER BY "
                                        + String.join(", ", table.keyColumns())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
