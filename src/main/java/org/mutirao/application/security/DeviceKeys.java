package org.mutirao.application.security;

import java.util.Optional;
import java.util.function.Supplier;

/// This device's signing key: made with the database, wrapped by the master key.
public final class DeviceKeys {
    /// What came of asking for a device's key.
    public sealed interface Lookup {
        record Found(DeviceKeyPair pair) implements Lookup {}

        record Absent() implements Lookup {}

        record Locked() implements Lookup {}

        /// This master key does not open it, or the row was changed.
        record Unreadable() implements Lookup {}
    }

    private final DeviceKeyStore store;
    private final DeviceSignatures signatures;
    private final KeyWrap wrap;
    private final Supplier<Optional<MasterKey>> master;

    public DeviceKeys(
            DeviceKeyStore store,
            DeviceSignatures signatures,
            KeyWrap wrap,
            Supplier<Optional<MasterKey>> master) {
        this.store = store;
        this.signatures = signatures;
        this.wrap = wrap;
        this.master = master;
    }

    public Lookup find(String deviceId) {
        Optional<MasterKey> open = master.get();
        if (open.isEmpty()) {
            return new Lookup.Locked();
        }
        return store.find(deviceId)
                .map(stored -> opened(open.get(), stored))
                .orElse(new Lookup.Absent());
    }

    /// Gives the device's key, making one if it has none.
    public Lookup findOrCreate(String deviceId) {
        Optional<MasterKey> open = master.get();
        if (open.isEmpty()) {
            return new Lookup.Locked();
        }
        StoredDeviceKey stored =
                store.find(deviceId)
                        .orElseGet(() -> store.putIfAbsent(fresh(open.get(), deviceId)));
        return opened(open.get(), stored);
    }

    /// The public half, which can be read while locked.
    public Optional<DevicePublicKey> publicKey(String deviceId) {
        return store.find(deviceId).map(StoredDeviceKey::publicKey);
    }

    private StoredDeviceKey fresh(MasterKey open, String deviceId) {
        DeviceKeyPair pair = signatures.generate();
        String aad = aad(deviceId, pair.publicKey());
        return new StoredDeviceKey(deviceId, pair.publicKey(), wrap.wrap(open, pair.seed(), aad));
    }

    private Lookup opened(MasterKey open, StoredDeviceKey stored) {
        return wrap.unwrap(open, stored.seed(), aad(stored.deviceId(), stored.publicKey()))
                .filter(seed -> seed.length() == DeviceKeyPair.SEED_BYTES)
                .map(seed -> new DeviceKeyPair(stored.publicKey(), seed))
                .<Lookup>map(Lookup.Found::new)
                .orElse(new Lookup.Unreadable());
    }

    private static String aad(String deviceId, DevicePublicKey key) {
        return "mutirao.org/device-key/v1\n" + deviceId + "\n" + key.hex() + "\n";
    }
}
