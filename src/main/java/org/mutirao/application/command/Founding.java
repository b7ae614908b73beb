package org.mutirao.application.command;

import java.util.List;
import org.mutirao.domain.directory.DeviceEvent.DeviceRegistered;
import org.mutirao.domain.directory.Grantee;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.directory.RoleEvent.RoleGranted;
import org.mutirao.domain.scope.ScopeEvent.ScopeCreated;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Begins an operation: its scope, this device as the one that decides, and the first coordinator.
public final class Founding {
    /// Settings in which a laptop remembers who and where it is.
    public static final String SCOPE = "scope";

    public static final String DEVICE = "device_id";
    public static final String ZONE = "zone";
    public static final String ACTING = "acting";

    private Founding() {}

    /// @param zone IANA name
    /// @param publicKey hex of this device's raw Ed25519 key
    /// @param personRecord digest of the coordinator's sealed record
    public record Operation(
            String name,
            String zone,
            String scope,
            String deviceId,
            String publicKey,
            String personId,
            String personRecord) {}

    /// The first four entries of the first chain.
    static List<Draft> firstEntries(Operation operation, String prefix) {
        Id<Entity.Device> device = Id.of(operation.deviceId());
        Id<Entity.Person> person = Id.of(operation.personId());
        return List.of(
                draft(
                        operation.scope(),
                        new ScopeCreated(
                                operation.name(), operation.zone(), device, operation.publicKey())),
                draft(
                        operation.deviceId(),
                        new DeviceRegistered(
                                null,
                                operation.publicKey(),
                                null,
                                prefix,
                                List.of(Role.ADMINISTRATOR, Role.COORDINATOR),
                                null)),
                draft(person.text(), new PersonRegistered(operation.personRecord(), null)),
                draft(person.text(), new RoleGranted(Grantee.PERSON, Role.COORDINATOR)));
    }

    private static Draft draft(String aggregate, DomainEvent event) {
        return Draft.of(new Emission(aggregate, event));
    }

    /// @return ids of the four events
    public static List<String> found(Journal journal, Operation operation) {
        return journal.write(turn -> {
            String prefix = ShortNumbers.prefix(operation.deviceId());
            turn.keep(SCOPE, operation.scope());
            turn.keep(DEVICE, operation.deviceId());
            turn.keep(ZONE, operation.zone());
            turn.keep(ACTING, operation.personId());
            turn.keep(Turn.PREFIX, prefix);
            return turn.appendFirst(firstEntries(operation, prefix));
        });
    }
}
