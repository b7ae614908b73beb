package org.mutirao.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.infrastructure.crypto.AesGcmKeyWrap;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;
import org.mutirao.infrastructure.crypto.SecureRandomness;

class DeviceKeysTest {
    private static final String DEVICE = "0190a0a0-0000-7000-8000-0000000000d1";
    private static final String OTHER = "0190a0a0-0000-7000-8000-0000000000d2";

    private final Randomness random = new SecureRandomness();
    private final Ed25519Signatures signatures = new Ed25519Signatures();
    private final Map<String, StoredDeviceKey> rows = new HashMap<>();
    private Optional<MasterKey> master = Optional.of(MasterKey.random(random));
    private final DeviceKeys keys =
            new DeviceKeys(new Rows(), signatures, new AesGcmKeyWrap(random), () -> master);

    private final class Rows implements DeviceKeyStore {
        @Override
        public Optional<StoredDeviceKey> find(String deviceId) {
            return Optional.ofNullable(rows.get(deviceId));
        }

        @Override
        public StoredDeviceKey putIfAbsent(StoredDeviceKey key) {
            rows.putIfAbsent(key.deviceId(), key);
            return rows.getOrDefault(key.deviceId(), key);
        }
    }

    @Test
    void aDeviceKeepsTheKeyItWasMadeWith() {
        assertThat(keys.find(DEVICE)).isEqualTo(new DeviceKeys.Lookup.Absent());
        DeviceKeys.Lookup made = keys.findOrCreate(DEVICE);
        assertThat(keys.findOrCreate(DEVICE)).isEqualTo(made).isEqualTo(keys.find(DEVICE));
        assertThat(keys.findOrCreate(OTHER)).isNotEqualTo(made);
        DeviceKeyPair pair = ((DeviceKeys.Lookup.Found) made).pair();
        byte[] signature = signatures.sign(pair, new byte[] {1});
        assertThat(keys.publicKey(DEVICE)).contains(pair.publicKey());
        assertThat(signatures.verify(pair.publicKey(), new byte[] {1}, signature)).isTrue();
    }

    @Test
    void aLockedDeviceShowsItsPublicKeyAndSignsNothing() {
        keys.findOrCreate(DEVICE);
        master = Optional.empty();
        assertThat(keys.find(DEVICE)).isEqualTo(new DeviceKeys.Lookup.Locked());
        assertThat(keys.findOrCreate(OTHER)).isEqualTo(new DeviceKeys.Lookup.Locked());
        assertThat(keys.publicKey(DEVICE)).isPresent();
    }

    @Test
    void anotherMasterKeyOrAMovedRowIsNoticed() {
        keys.findOrCreate(DEVICE);
        keys.findOrCreate(OTHER);
        StoredDeviceKey row = rows.get(DEVICE);
        StoredDeviceKey other = rows.get(OTHER);
        rows.put(DEVICE, new StoredDeviceKey(DEVICE, other.publicKey(), row.seed()));
        rows.put(OTHER, new StoredDeviceKey(OTHER, row.publicKey(), row.seed()));
        assertThat(keys.find(DEVICE)).isEqualTo(new DeviceKeys.Lookup.Unreadable());
        assertThat(keys.find(OTHER)).isEqualTo(new DeviceKeys.Lookup.Unreadable());
        rows.put(DEVICE, row);
        assertThat(keys.find(DEVICE)).isInstanceOf(DeviceKeys.Lookup.Found.class);
        master = Optional.of(MasterKey.random(random));
        assertThat(keys.find(DEVICE)).isEqualTo(new DeviceKeys.Lookup.Unreadable());
    }
}
