package org.mutirao.application.security;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.mutirao.application.security.KeyStore.Stored;

/// The keys of persons and codes, wrapped in the store and opened here with the master key.
public final class KeyRing {
    private final KeyStore store;
    private final KeyWrap wrap;
    private final Randomness random;
    private final Supplier<Optional<MasterKey>> master;

    /// @param master the open master key, or empty while locked; asked on every call
    public KeyRing(
            KeyStore store, KeyWrap wrap, Randomness random, Supplier<Optional<MasterKey>> master) {
        this.store = store;
        this.wrap = wrap;
        this.random = random;
        this.master = master;
    }

    /// Whether the master key is open.
    public boolean isOpen() {
        return master.get().isPresent();
    }

    public KeyLookup find(KeyId id) {
        return opened(id, store.find(id));
    }

    /// Gives the key of `id`, making one if it never had any.
    public KeyLookup findOrCreate(KeyId id) {
        KeyLookup found = find(id);
        return found instanceof KeyLookup.NoKey ? adopt(id, PersonKey.random(random)) : found;
    }

    /// Keeps a key that came from a backup or another laptop. A key that is here already stays, and
    /// a destroyed id stays destroyed.
    ///
    /// @return what stands under the id afterwards
    public KeyLookup adopt(KeyId id, PersonKey key) {
        Optional<MasterKey> open = master.get();
        if (open.isEmpty()) {
            return find(id) instanceof KeyLookup.Destroyed gone ? gone : new KeyLookup.Locked();
        }
        WrappedKey wrapped = wrap.wrap(open.get(), key.secret(), aad(id));
        Stored stored = store.createIfAbsent(id, wrapped);
        if (stored instanceof Stored.Present(WrappedKey old)
                && opened(id, stored) instanceof KeyLookup.Unreadable) {
            stored = store.replace(id, old, wrapped);
        }
        return opened(id, stored);
    }

    /// Works while locked, too: nobody needs a passphrase to forget.
    public void destroy(KeyId id) {
        store.destroy(id);
    }

    /// Hands over what stands under every id that has a key.
    public void forEach(BiConsumer<KeyId, KeyLookup> action) {
        store.forEach((id, wrapped) -> action.accept(id, opened(id, new Stored.Present(wrapped))));
    }

    private KeyLookup opened(KeyId id, Stored stored) {
        return switch (stored) {
            case Stored.Destroyed() -> new KeyLookup.Destroyed();
            case Stored.Absent() ->
                    master.get().isEmpty() ? new KeyLookup.Locked() : new KeyLookup.NoKey();
            case Stored.Present(WrappedKey key) ->
                    master.get()
                            .map(open -> unwrapped(open, id, key))
                            .orElse(new KeyLookup.Locked());
        };
    }

    private KeyLookup unwrapped(MasterKey open, KeyId id, WrappedKey wrapped) {
        return wrap.unwrap(open, wrapped, aad(id))
                .filter(secret -> secret.length() == PersonKey.BYTES)
                .<KeyLookup>map(secret -> new KeyLookup.Found(new PersonKey(secret)))
                .orElse(new KeyLookup.Unreadable());
    }

    private static String aad(KeyId id) {
        return "mutirao.org/key/v1\n" + id.kind().wire() + "\n" + id.ownerId() + "\n";
    }
}
