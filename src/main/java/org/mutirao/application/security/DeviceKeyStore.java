package org.mutirao.application.security;

import java.util.Optional;

/// Where this installation keeps the keys of the devices that it is or was.
public interface DeviceKeyStore {
    Optional<StoredDeviceKey> find(String deviceId);

    /// Keeps the key durably; a device that has one keeps it.
    ///
    /// @return what stands under the device afterwards
    StoredDeviceKey putIfAbsent(StoredDeviceKey key);
}
