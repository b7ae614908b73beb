package org.mutirao.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// Laptops and servers that write in a scope.
public sealed interface DeviceEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.DEVICE;
    }

    /// @param publicKey hex of the raw Ed25519 key
    /// @param exchangeKey hex of the raw X25519 key; null until the device enrols at a server
    /// @param prefix the first part of the short numbers that this device gives
    /// @param roles what may be done from this device at most
    /// @param replaces the device whose database was restored here
    @WireType("DispositivoRegistrado")
    record DeviceRegistered(
            @Nullable String name,
            String publicKey,
            @Nullable String exchangeKey,
            String prefix,
            List<Role> roles,
            @Nullable Id<Entity.Device> replaces)
            implements DeviceEvent {
        public DeviceRegistered {
            roles = Lists.copy(roles);
        }
    }

    @WireType("DispositivoRevogado")
    record DeviceRevoked(@Nullable String reason) implements DeviceEvent {}
}
