package org.mutirao.application.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The reference that a real store of sealed texts is measured against.
public final class InMemorySealedStore implements SealedStore {
    private final Map<String, Sealed> rows = new HashMap<>();

    @Override
    public void put(Sealed sealed) {
        rows.putIfAbsent(sealed.digest(), sealed);
    }

    @Override
    public Optional<Sealed> find(String digest) {
        return Optional.ofNullable(rows.get(digest));
    }

    @Override
    public boolean holdsAnyOf(String personId) {
        return rows.values().stream().anyMatch(row -> row.personId().equals(personId));
    }

    @Override
    public int deleteByPerson(String personId) {
        int before = rows.size();
        rows.values().removeIf(row -> row.personId().equals(personId));
        return before - rows.size();
    }

    /// Puts a row in place of what stands under `digest`, as someone with a hex editor would.
    void forge(String digest, Sealed row) {
        rows.put(digest, row);
    }
}
