package org.mutirao.application.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutirao.application.security.DevicePublicKey;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.RecordedEvent;

/// The public keys with which a log registers its devices. The first registration of a device that
/// counts stays, as it does for everything else.
final class RegisteredKeys {
    static final String TYPE =
            EventTypes.all().stream()
                    .filter(type -> type.record() == DeviceRegistered.class)
                    .findFirst()
                    .orElseThrow()
                    .name();

    private record Device(String scope, String id) {}

    private final EventCodec codec;
    private final Map<Device, DevicePublicKey> keys = new HashMap<>();

    RegisteredKeys(EventCodec codec) {
        this.codec = codec;
    }

    void add(RecordedEvent entry) {
        if (entry.body().eventType().equals(TYPE)
                && entry.counts()
                && codec.decode(entry.body())
                        instanceof EventCodec.Known(DeviceRegistered registered)) {
            keys.putIfAbsent(
                    new Device(entry.place().scope(), entry.body().aggregateId()),
                    new DevicePublicKey(registered.publicKey()));
        }
    }

    Optional<DevicePublicKey> of(String scope, String deviceId) {
        return Optional.ofNullable(keys.get(new Device(scope, deviceId)));
    }
}
