package org.mutirao.application.security;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The reference that a real key store is measured against.
public final class InMemoryKeyStore implements KeyStore {
    private final Map<KeyId, Stored> rows =
            new TreeMap<>(Comparator.comparing(KeyId::kind).thenComparing(KeyId::ownerId));

    @Override
    public Stored find(KeyId id) {
        return rows.getOrDefault(id, new Stored.Absent());
    }

    @Override
    public Stored createIfAbsent(KeyId id, WrappedKey key) {
        rows.putIfAbsent(id, new Stored.Present(key));
        return find(id);
    }

    @Override
    public Stored replace(KeyId id, WrappedKey unreadable, WrappedKey key) {
        rows.replace(id, new Stored.Present(unreadable), new Stored.Present(key));
        return find(id);
    }

    @Override
    public void destroy(KeyId id) {
        rows.put(id, new Stored.Destroyed());
    }

    @Override
    public void forEach(BiConsumer<KeyId, WrappedKey> action) {
        rows.forEach((id, stored) -> {
            if (stored instanceof Stored.Present(WrappedKey key)) {
                action.accept(id, key);
            }
        });
    }
}
