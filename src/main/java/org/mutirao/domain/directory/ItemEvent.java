package org.mutirao.domain.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Lists;
import org.mutirao.domain.shared.Storage;
import org.mutirao.domain.shared.WireType;

/// The operation's catalogue.
public sealed interface ItemEvent extends DomainEvent {
    @Override
    default AggregateType aggregate() {
        return AggregateType.ITEM;
    }

    /// @param code the item's code in a catalogue outside
    /// @param substitutes names of items that would do as well
    @WireType("ItemCadastrado")
    record ItemRegistered(
            String name,
            @Nullable String category,
            @Nullable String unit,
            @Nullable String code,
            @Nullable Storage storage,
            List<String> substitutes,
            @Nullable String externalId)
            implements ItemEvent {
        public ItemRegistered {
            substitutes = Lists.copy(substitutes);
        }
    }

    @WireType("ItemAtualizado")
    record ItemUpdated(Map<String, Change> changes) implements ItemEvent {
        public ItemUpdated {
            changes = Lists.copy(changes);
        }
    }
}
