package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.KeyId;
import org.mutirao.application.security.KeyKind;
import org.mutirao.application.security.KeyStore;
import org.mutirao.application.security.WrappedKey;

/// Keys of people and codes, wrapped, in the laptop's own database.
public final class SqliteKeyStore implements KeyStore {
    private final SqliteEventStore store;

    public SqliteKeyStore(SqliteEventStore store) {
        this.store = store;
    }

    private record Row(KeyId id, WrappedKey key) {}

    @Override
    public Stored find(KeyId id) {
        return store.own(sql -> find(sql, id));
    }

    private static Stored find(Sql sql, KeyId id) {
        return sql.one(
                        "SELECT wrapped FROM person_key WHERE id = ? AND kind = ?",
                        row -> stored(row.getBytes(1)),
                        id.ownerId(),
                        id.kind().wire())
                .orElseGet(Stored.Absent::new);
    }

    private static Stored stored(byte @Nullable [] wrapped) {
        return wrapped == null
                ? new Stored.Destroyed()
                : new Stored.Present(new WrappedKey(wrapped));
    }

    @Override
    public Stored createIfAbsent(KeyId id, WrappedKey key) {
        return store.ownWrite(sql -> {
            sql.update(
                    "INSERT OR IGNORE INTO person_key (id, kind, wrapped) VALUES (?, ?, ?)",
                    id.ownerId(),
                    id.kind().wire(),
                    key.bytes());
            return find(sql, id);
        });
    }

    @Override
    public Stored replace(KeyId id, WrappedKey unreadable, WrappedKey key) {
        return store.ownWrite(sql -> {
            sql.update(
                    "UPDATE person_key SET wrapped = ? WHERE id = ? AND kind = ? AND"
                            + " wrapped = ?",
                    key.bytes(),
                    id.ownerId(),
                    id.kind().wire(),
                    unreadable.bytes());
            return find(sql, id);
        });
    }

    @Override
    public void destroy(KeyId id) {
        store.ownWrite(sql ->
                sql.update(
                        "INSERT INTO person_key (id, kind, wrapped) VALUES (?, ?, NULL) ON"
                                + " CONFLICT (id, kind) DO UPDATE SET wrapped = NULL",
                        id.ownerId(),
                        id.kind().wire()));
    }

    @Override
    public void forEach(BiConsumer<KeyId, WrappedKey> action) {
        List<Row> rows =
                store.own(sql ->
                        sql.list(
                                "SELECT id, kind, wrapped FROM person_key WHERE wrapped IS"
                                        + " NOT NULL ORDER BY kind, id",
                                SqliteKeyStore::row));
        rows.forEach(row -> action.accept(row.id(), row.key()));
    }

    private static Row row(ResultSet row) throws SQLException {
        KeyKind kind =
                KeyKind.ofWire(row.getString(2))
                        .orElseThrow(() -> new SQLException("no kind of key"));
        return new Row(new KeyId(kind, row.getString(1)), new WrappedKey(row.getBytes(3)));
    }
}
