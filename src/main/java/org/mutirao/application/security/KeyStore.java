package org.mutirao.application.security;

import java.util.function.BiConsumer;

/// Where wrapped keys are kept (table `keys`). An id has at most one key in its life: once
/// destroyed it stays destroyed. Each call is atomic and, when it returns inside a transaction,
/// durable with it.
public interface KeyStore {
    /// What is known of an id.
    sealed interface Stored {
        record Absent() implements Stored {}

        record Present(WrappedKey key) implements Stored {}

        record Destroyed() implements Stored {}
    }

    Stored find(KeyId id);

    /// Keeps `key` if the id is absent; otherwise changes nothing.
    ///
    /// @return what stands under the id afterwards: the key given, an earlier one, or `Destroyed`
    Stored createIfAbsent(KeyId id, WrappedKey key);

    /// Puts `key` in place of `unreadable` if that is what stands under the id; otherwise changes
    /// nothing. For keys that came back from a backup after the master key was lost.
    ///
    /// @return what stands under the id afterwards
    Stored replace(KeyId id, WrappedKey unreadable, WrappedKey key);

    /// Deletes the key and marks the id for ever, also when it never had one. Repeating it is
    /// harmless.
    void destroy(KeyId id);

    /// Hands over every present key, one at a time, by kind and id.
    void forEach(BiConsumer<KeyId, WrappedKey> action);
}
