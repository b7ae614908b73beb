package org.mutirao.domain.scope;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.WireType;

/// What a coordinator tells everybody.
public sealed interface NoticeEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.NOTICE;
    }

    /// @param text public words; whoever writes them is told so
    @WireType("AvisoPublicado")
    record NoticePublished(String text, Severity severity, @Nullable Instant until)
            implements NoticeEvent {}

    @WireType("AvisoEncerrado")
    record NoticeClosed(@Nullable String reason) implements NoticeEvent {}
}
