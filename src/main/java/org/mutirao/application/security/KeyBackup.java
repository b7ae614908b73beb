package org.mutirao.application.security;

import java.util.ArrayList;
import java.util.List;

/// Takes all keys of persons and codes out of this laptop under a passphrase, and brings them back.
/// The device's own key stays: a restored database is a new device.
public final class KeyBackup {
    /// What came of exporting.
    @SuppressWarnings("ArrayRecordComponent") // written to a file at once
    public sealed interface Export {
        /// @param unreadable how many stored keys this master key does not open; they are not in it
        record Exported(byte[] bundle, int keys, int unreadable) implements Export {}

        record Locked() implements Export {}
    }

    /// What came of importing.
    public sealed interface Import {
        /// @param adopted keys that are here now and were not
        /// @param present the same key was here already
        /// @param erased their owners were erased since: left out for ever
        /// @param conflicting another key is here; it stays, and what the bundle's key sealed stays
        ///   unreadable
        record Imported(int adopted, int present, int erased, int conflicting) implements Import {}

        record WrongPassphrase() implements Import {}

        record Damaged() implements Import {}

        record Locked() implements Import {}
    }

    private enum Fate {
        ADOPTED,
        PRESENT,
        ERASED,
        CONFLICTING
    }

    private final KeyRing ring;
    private final KeyBundle format;

    public KeyBackup(KeyRing ring, KeyBundle format) {
        this.ring = ring;
        this.format = format;
    }

    public Export export(Passphrase passphrase) {
        if (!ring.isOpen()) {
            return new Export.Locked();
        }
        List<BundledKey> keys = new ArrayList<>();
        List<KeyId> unreadable = new ArrayList<>();
        ring.forEach((id, lookup) -> {
            if (lookup instanceof KeyLookup.Found(PersonKey key)) {
                keys.add(new BundledKey(id, key));
            } else {
                unreadable.add(id);
            }
        });
        return new Export.Exported(format.write(keys, passphrase), keys.size(), unreadable.size());
    }

    /// Can be repeated; erased owners stay erased.
    public Import importFrom(byte[] bundle, Passphrase passphrase) {
        if (!ring.isOpen()) {
            return new Import.Locked();
        }
        return switch (format.read(bundle, passphrase)) {
            case KeyBundle.Reading.WrongPassphrase() -> new Import.WrongPassphrase();
            case KeyBundle.Reading.Damaged() -> new Import.Damaged();
            case KeyBundle.Reading.Read(List<BundledKey> keys) -> adopted(keys);
        };
    }

    private Import adopted(List<BundledKey> keys) {
        int[] counts = new int[Fate.values().length];
        for (BundledKey bundled : keys) {
            counts[fateOf(bundled).ordinal()]++;
        }
        return new Import.Imported(counts[0], counts[1], counts[2], counts[3]);
    }

    private Fate fateOf(BundledKey bundled) {
        KeyLookup before = ring.find(bundled.id());
        KeyLookup after = ring.adopt(bundled.id(), bundled.key());
        if (after instanceof KeyLookup.Destroyed) {
            return Fate.ERASED;
        }
        if (!after.equals(new KeyLookup.Found(bundled.key()))) {
            return Fate.CONFLICTING;
        }
        return before.equals(after) ? Fate.PRESENT : Fate.ADOPTED;
    }
}
