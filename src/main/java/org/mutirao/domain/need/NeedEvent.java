package org.mutirao.domain.need;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.domain.shared.WireType;

/// What happens to a need itself. What is promised to it and received for it are events of offers
/// and deliveries that name it.
public sealed interface NeedEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.NEED;
    }

    /// @param number the short number that people read, such as `A7K2-142`
    /// @param due until when it helps; null: no deadline
    /// @param people how many people it is for, where that was said instead of names
    /// @param note digest of a sealed text
    /// @param externalId the row's own key in the file that it was imported from
    @WireType(value = "NecessidadeCriada", schema = 2)
    record NeedCreated(
            String number,
            @Nullable String category,
            List<Item> items,
            @Nullable Id<Entity.Place> locationId,
            @Nullable Id<Entity.Person> creatorId,
            @Nullable Urgency urgency,
            @Nullable Instant due,
            @Nullable Integer people,
            @Nullable String note,
            @Nullable Channel channel,
            @Nullable String externalId)
            implements NeedEvent {
        public NeedCreated {
            items = Lists.copy(items);
        }
    }

    /// @param changes by JSON Pointer: `/urgency`, `/due`, `/location_id`, `/category`, `/note`,
    ///   `/people`, `/items/<item_id>/<field>`
    @WireType("NecessidadeAtualizada")
    record NeedUpdated(Map<String, Change> changes) implements NeedEvent {
        public NeedUpdated {
            changes = Lists.copy(changes);
        }
    }

    /// @param note digest of a sealed text
    @WireType("NecessidadeCancelada")
    record NeedCancelled(@Nullable String reason, @Nullable String note) implements NeedEvent {}

    /// Closed though not all of it came: nothing more is wanted.
    @WireType("NecessidadeEncerrada")
    record NeedClosed(@Nullable String reason, @Nullable String note) implements NeedEvent {}

    @WireType("NecessidadeReaberta")
    record NeedReopened(@Nullable String reason) implements NeedEvent {}
}
