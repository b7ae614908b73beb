package org.mutirao.application.security;

/// A device's key as it is stored: the private half only under the master key.
public record StoredDeviceKey(String deviceId, DevicePublicKey publicKey, WrappedKey seed) {}
