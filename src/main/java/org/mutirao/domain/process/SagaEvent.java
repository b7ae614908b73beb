package org.mutirao.domain.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.WireType;

/// How a delivery saga ended, or what stopped it.
public sealed interface SagaEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.SAGA;
    }

    /// @param error a code of the failure
    @WireType("SagaError")
    record SagaFailed(
            SagaStep step,
            String error,
            @Nullable Id<Entity.Need> needId,
            @Nullable Id<Entity.Delivery> deliveryId)
            implements SagaEvent {}

    @WireType("SagaConcluida")
    record SagaCompleted(@Nullable Id<Entity.Need> needId, @Nullable Id<Entity.Delivery> deliveryId)
            implements SagaEvent {}

    /// @param undone the steps that were undone, in the order in which that was done
    @WireType("SagaCompensada")
    record SagaCompensated(
            List<SagaStep> undone,
            @Nullable Id<Entity.Need> needId,
            @Nullable Id<Entity.Delivery> deliveryId)
            implements SagaEvent {
        public SagaCompensated {
            undone = Lists.copy(undone);
        }
    }
}
