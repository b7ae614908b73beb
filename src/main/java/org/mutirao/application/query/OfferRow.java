package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One offer as lists show it.
///
/// @param status wire word: aberta, esgotada, expirada, retirada
public record OfferRow(
        String offerId,
        String number,
        String status,
        @Nullable String category,
        List<Line> items,
        @Nullable String placeId,
        @Nullable String place,
        @Nullable Instant availableUntil,
        Instant createdAt,
        long pos) {

    /// @param remaining what nobody has reserved; negative where more was promised than there is;
    ///   null where the offer gave no quantity
    public record Line(
            String itemId,
            String item,
            String unit,
            @Nullable BigDecimal offered,
            BigDecimal reserved,
            @Nullable BigDecimal remaining) {}

    public OfferRow {
        items = List.copyOf(items);
    }
}
