package org.mutirao.domain.matching;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;

/// One line of an offer, read once for all the needs that it is held against.
///
/// @param remaining null where the offer does not say how much there is
/// @param ends when the goods spoil or can no longer be fetched, whichever is sooner; null: never
record SupplyLine(
        Supply supply,
        OfferStatus status,
        Item item,
        String nameKey,
        @Nullable String categoryKey,
        @Nullable Quantity remaining,
        @Nullable Instant ends) {

    static List<SupplyLine> of(Supply supply) {
        OfferState offer = supply.offer();
        OfferStatus status = offer.status();
        return offer.items().stream().map(item -> of(supply, status, item)).toList();
    }

    private static SupplyLine of(Supply supply, OfferStatus status, Item item) {
        OfferState offer = supply.offer();
        @Nullable String category = item.category() == null ? offer.category() : item.category();
        return new SupplyLine(
                supply,
                status,
                item,
                ItemNames.key(item.name()),
                category == null ? null : ItemNames.key(category),
                offer.remaining(item.itemId()),
                sooner(item.expiresAt(), offer.availableUntil()));
    }

    private static @Nullable Instant sooner(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
