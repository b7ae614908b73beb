package org.mutirao.application.security;

import java.util.Optional;

/// Sealed texts of one kind of owner: seals under the owner's key, opens by digest, erases by
/// owner.
final class SealedTexts {
    private final KeyKind kind;
    private final KeyRing keys;
    private final SealedStore store;
    private final Sealer sealer;

    SealedTexts(KeyKind kind, KeyRing keys, SealedStore store, Sealer sealer) {
        this.kind = kind;
        this.keys = keys;
        this.store = store;
        this.sealer = sealer;
    }

    SealOutcome seal(String ownerId, String text) {
        return switch (keyToSealWith(ownerId)) {
            case KeyLookup.Found(PersonKey key) -> {
                Sealed sealed = sealer.seal(ownerId, key, text);
                store.put(sealed);
                yield new SealOutcome.Done(sealed.digest());
            }
            case KeyLookup.NoKey() -> new SealOutcome.NoKey(ownerId);
            case KeyLookup.Destroyed() -> new SealOutcome.Erased(ownerId);
            case KeyLookup.Locked() -> new SealOutcome.Locked();
            case KeyLookup.Unreadable() -> new SealOutcome.Unreadable(ownerId);
        };
    }

    private KeyLookup keyToSealWith(String ownerId) {
        KeyId id = new KeyId(kind, ownerId);
        return store.holdsAnyOf(ownerId) ? keys.find(id) : keys.findOrCreate(id);
    }

    Opening open(String digest) {
        Optional<Sealed> found = store.find(digest);
        if (found.isEmpty()) {
            return new Opening.Missing();
        }
        Sealed sealed = found.get();
        if (!sealed.digest().equals(digest) || !KeyId.isOwner(sealed.personId())) {
            return new Opening.Tampered();
        }
        return switch (keys.find(new KeyId(kind, sealed.personId()))) {
            case KeyLookup.Found(PersonKey key) -> sealer.open(sealed, key);
            case KeyLookup.NoKey() -> new Opening.NoKey();
            case KeyLookup.Destroyed() -> new Opening.Erased();
            case KeyLookup.Locked() -> new Opening.Locked();
            case KeyLookup.Unreadable() -> new Opening.Tampered();
        };
    }

    boolean receive(Sealed sealed) {
        String ownerId = sealed.personId();
        if (!KeyId.isOwner(ownerId) || !sealer.isIntact(sealed) || isErased(ownerId)) {
            return false;
        }
        store.put(sealed);
        return true;
    }

    /// The key goes first: should the second step not happen, what is left cannot be read.
    void erase(String ownerId) {
        keys.destroy(new KeyId(kind, ownerId));
        store.deleteByPerson(ownerId);
    }

    boolean isErased(String ownerId) {
        return keys.find(new KeyId(kind, ownerId)) instanceof KeyLookup.Destroyed;
    }
}
