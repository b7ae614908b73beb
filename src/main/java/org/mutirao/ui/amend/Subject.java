package org.mutirao.ui.amend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.shared.Urgency;

/// What is changed, as it stands.
///
/// @param number the short number that people read
/// @param what the goods' names
/// @param unit null where there are several items: then no one amount can be said
record Subject(
        boolean need,
        String id,
        String number,
        List<String> what,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable Urgency urgency,
        @Nullable Instant due) {
    Subject {
        what = List.copyOf(what);
    }

    static Subject of(NeedRow row) {
        var line = row.items().size() == 1 ? row.items().getFirst() : null;
        return new Subject(
                true,
                row.needId(),
                row.number(),
                row.items().stream().map(each -> each.item()).toList(),
                line == null ? null : line.needed(),
                line == null ? null : line.unit(),
                urgency(row.urgency()),
                row.due());
    }

    static Subject of(OfferRow row) {
        var line = row.items().size() == 1 ? row.items().getFirst() : null;
        return new Subject(
                false,
                row.offerId(),
                row.number(),
                row.items().stream().map(OfferRow.Line::item).toList(),
                line == null ? null : line.offered(),
                line == null ? null : line.unit(),
                null,
                row.availableUntil());
    }

    private static @Nullable Urgency urgency(@Nullable String wire) {
        return Arrays.stream(Urgency.values())
                .filter(each -> each.wire().equals(wire))
                .findFirst()
                .orElse(null);
    }
}
