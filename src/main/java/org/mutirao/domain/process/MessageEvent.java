package org.mutirao.domain.process;

import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.WireType;

/// Messages to people: who and about what, never an address or a code.
public sealed interface MessageEvent extends DomainEvent {
    Id<Entity.Person> personId();

    @Nullable Id<Entity.Delivery> deliveryId();

    @Override
    default AggregateType aggregate() {
        return AggregateType.MESSAGE;
    }

    /// @param template such as `nova_entrega`
    @WireType("NotificacaoEnviar")
    record MessageRequested(
            MessageType type,
            String template,
            Id<Entity.Person> personId,
            @Nullable Id<Entity.Delivery> deliveryId)
            implements MessageEvent {}

    /// @param providerId the id that the mail server gave
    @WireType("EmailEnviado")
    record EmailSent(
            Id<Entity.Person> personId,
            @Nullable Id<Entity.Delivery> deliveryId,
            @Nullable String providerId)
            implements MessageEvent {}

    @WireType("SmsEnviado")
    record SmsSent(
            Id<Entity.Person> personId,
            @Nullable Id<Entity.Delivery> deliveryId,
            @Nullable String providerId)
            implements MessageEvent {}

    @WireType("PushEnviado")
    record PushSent(
            Id<Entity.Person> personId,
            @Nullable Id<Entity.Delivery> deliveryId,
            @Nullable String providerId)
            implements MessageEvent {}

    /// @param error a code, never the provider's own words
    @WireType("NotificacaoFalhou")
    record MessageFailed(
            MessageType type,
            Id<Entity.Person> personId,
            @Nullable Id<Entity.Delivery> deliveryId,
            String error,
            int attempts)
            implements MessageEvent {}
}
