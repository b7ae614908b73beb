package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.ItemLedger;
import org.mutirao.domain.need.Ledger;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Urgency;

/// One line of a need, read once for all the offers that it is held against.
///
/// @param missing null where nobody said how much is needed
record DemandLine(
        Demand demand,
        Item item,
        String nameKey,
        Set<String> substituteKeys,
        @Nullable String categoryKey,
        @Nullable Quantity missing,
        @Nullable Instant due,
        @Nullable Urgency urgency) {

    static List<DemandLine> of(Demand demand) {
        NeedState need = demand.need();
        Ledger ledger = need.ledger();
        return need.items().stream().map(item -> of(demand, item, ledger)).toList();
    }

    private static DemandLine of(Demand demand, Item item, Ledger ledger) {
        NeedState need = demand.need();
        @Nullable String category = item.category() == null ? need.category() : item.category();
        return new DemandLine(
                demand,
                item,
                ItemNames.key(item.name()),
                item.substitutes().stream().map(ItemNames::key).collect(Collectors.toSet()),
                category == null ? null : ItemNames.key(category),
                wanted(demand, ledger.item(item.itemId()).map(ItemLedger::missingQuantity)),
                need.due(),
                need.urgency());
    }

    private static @Nullable Quantity wanted(Demand demand, Optional<Quantity> missing) {
        BigDecimal beyond = demand.beyond();
        return missing.map(left ->
                        beyond == null || left.isPositive()
                                ? left
                                : new Quantity(beyond, left.unit()))
                .orElse(null);
    }
}
