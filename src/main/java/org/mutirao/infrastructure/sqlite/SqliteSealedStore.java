package org.mutirao.infrastructure.sqlite;

import java.util.Optional;
import org.mutirao.application.security.Sealed;
import org.mutirao.application.security.SealedStore;

/// Sealed texts in the laptop's own database.
public final class SqliteSealedStore implements SealedStore {
    private final SqliteEventStore store;

    public SqliteSealedStore(SqliteEventStore store) {
        this.store = store;
    }

    @Override
    public void put(Sealed sealed) {
        store.ownWrite(sql ->
                sql.update(
                        "INSERT OR IGNORE INTO sealed (digest, person_id, ciphertext)"
                                + " VALUES (?, ?, ?)",
                        sealed.digest(),
                        sealed.personId(),
                        sealed.ciphertext()));
    }

    @Override
    public Optional<Sealed> find(String digest) {
        return store.own(sql ->
                sql.one(
                        "SELECT digest, person_id, ciphertext FROM sealed WHERE digest = ?",
                        row -> new Sealed(row.getString(1), row.getString(2), row.getBytes(3)),
                        digest));
    }

    @Override
    public boolean holdsAnyOf(String personId) {
        return store.own(sql ->
                sql.number("SELECT EXISTS (SELECT 1 FROM sealed WHERE person_id = ?)", personId)
                        == 1);
    }

    @Override
    public int deleteByPerson(String personId) {
        return store.ownWrite(
                sql -> sql.update("DELETE FROM sealed WHERE person_id = ?", personId));
    }
}
