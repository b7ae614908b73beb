package org.mutirao.domain.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// People, known to the log by id only: what is personal is sealed.
public sealed interface PersonEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.PERSON;
    }

    /// @param sealed digest of the sealed record: name, phone, e-mail, address
    @WireType("PessoaCadastrada")
    record PersonRegistered(@Nullable String sealed, @Nullable String externalId)
            implements PersonEvent {}

    @WireType("PessoaAtualizada")
    record PersonUpdated(Map<String, Change> changes) implements PersonEvent {
        public PersonUpdated {
            changes = Lists.copy(changes);
        }
    }

    @WireType("PessoasUnificadas")
    record PeopleMerged(Id<Entity.Person> keep, Id<Entity.Person> merged) implements PersonEvent {}

    @WireType("PessoasSeparadas")
    record PeopleSeparated(Id<Entity.Person> keep, Id<Entity.Person> merged)
            implements PersonEvent {}

    /// @param deliveryId the delivery whose code's key it was; null for a person's own key
    @WireType("ChaveDestruida")
    record KeyDestroyed(KeyKind kind, @Nullable Id<Entity.Delivery> deliveryId)
            implements PersonEvent {}
}
