package org.mutirao.domain.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.DeviceEvent.DeviceRevoked;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.directory.RoleEvent.RoleRevoked;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// A laptop or server that writes in the scope. What it was registered with counts once; a device
/// that was revoked does not come back under the same id.
///
/// @param registration null while it is not known
/// @param roles what may be done from it at most
public record DeviceState(
        Id<Entity.Device> id,
        @Nullable DeviceRegistered registration,
        Set<Role> roles,
        boolean revoked) {
    public DeviceState {
        roles = Set.copyOf(roles);
    }

    public static DeviceState unknown(Id<Entity.Device> id) {
        return new DeviceState(id, null, Set.of(), false);
    }

    public DeviceState evolve(Fact fact) {
        boolean own =
                fact.aggregate() == AggregateType.DEVICE && fact.aggregateId().equals(id.text());
        if (!own) {
            return this;
        }
        return switch (fact.event()) {
            case DeviceRegistered e -> registered(e);
            case DeviceRevoked _ -> new DeviceState(id, registration, roles, true);
            case RoleGranted e ->
                    new DeviceState(id, registration, Roles.with(roles, e.role()), revoked);
            case RoleRevoked e ->
                    new DeviceState(id, registration, Roles.without(roles, e.role()), revoked);
            default -> this; // not about a device
        };
    }

    private DeviceState registered(DeviceRegistered event) {
        if (registration != null) {
            return this;
        }
        Set<Role> granted = roles;
        for (Role role : event.roles()) {
            granted = Roles.with(granted, role);
        }
        return new DeviceState(id, event, granted, revoked);
    }

    /// Whether it may write at all.
    public boolean active() {
        return registration != null && !revoked;
    }
}
