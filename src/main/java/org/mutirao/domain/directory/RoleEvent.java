package org.mutirao.domain.directory;

import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.WireType;

/// Roles of a person or of a device; the aggregate is the one who holds it.
public sealed interface RoleEvent extends DomainEvent {
    Grantee grantee();

    Role role();

    @Override
    default AggregateType aggregate() {
        return grantee() == Grantee.DEVICE ? AggregateType.DEVICE : AggregateType.PERSON;
    }

    @WireType("PapelConcedido")
    record RoleGranted(Grantee grantee, Role role) implements RoleEvent {}

    @WireType("PapelRevogado")
    record RoleRevoked(Grantee grantee, Role role) implements RoleEvent {}
}
