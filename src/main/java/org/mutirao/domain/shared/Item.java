package org.mutirao.domain.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a need or an offer.
///
/// @param itemId the line's own id, by which updates and reservations name it
/// @param name public words, as typed; never about a person
/// @param catalogItemId the item of the operation's catalogue, where one was recognised
/// @param category where the line's own differs from the whole's
/// @param quantity null where nobody said how many
/// @param unit `un` where none was typed; unlike units never add
/// @param storage how the goods must be kept; null where it does not matter or nobody said
/// @param expiresAt when the goods themselves spoil
/// @param substitutes names of items that would do as well
public record Item(
        String itemId,
        String name,
        @Nullable Id<Entity.Item> catalogItemId,
        @Nullable String category,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable Storage storage,
        @Nullable Instant expiresAt,
        List<String> substitutes) {

    @SuppressWarnings("DataFlowIssue") // a decoder hands over null for an absent list
    public Item {
        substitutes = Lists.copy(substitutes);
    }
}
