package org.mutirao.infrastructure.sqlite;

import java.util.Optional;
import org.mutirao.application.security.DeviceKeyStore;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.application.security.StoredDeviceKey;
import org.mutirao.application.security.WrappedKey;

/// The keys of the devices that this installation is or was.
public final class SqliteDeviceKeyStore implements DeviceKeyStore {
    private final SqliteEventStore store;

    public SqliteDeviceKeyStore(SqliteEventStore store) {
        this.store = store;
    }

    @Override
    public Optional<StoredDeviceKey> find(String deviceId) {
        return store.own(sql -> find(sql, deviceId));
    }

    private static Optional<StoredDeviceKey> find(Sql sql, String deviceId) {
        return sql.one(
                "SELECT public_key, seed FROM device_key WHERE device_id = ?",
                row ->
                        new StoredDeviceKey(
                                deviceId,
                                new DevicePublicKey(row.getString(1)),
                                new WrappedKey(row.getBytes(2))),
                deviceId);
    }

    @Override
    public StoredDeviceKey putIfAbsent(StoredDeviceKey key) {
        return store.ownWrite(sql -> {
            sql.update(
                    "INSERT OR IGNORE INTO device_key (device_id, public_key, seed) VALUES"
                            + " (?, ?, ?)",
                    key.deviceId(),
                    key.publicKey().hex(),
                    key.seed().bytes());
            return find(sql, key.deviceId()).orElseThrow();
        });
    }
}
