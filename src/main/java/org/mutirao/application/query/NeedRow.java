package org.mutirao.application.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One need as lists show it.
///
/// @param status wire word: aberta, parcial, atendida, cancelada, encerrada
/// @param urgency wire word; null where nobody said
/// @param provisional whether a part of it waits for the authority
/// @param pos arrival order of its first event: a stable key for paging
public record NeedRow(
        String needId,
        String number,
        String status,
        @Nullable String category,
        List<LedgerLine> items,
        @Nullable String placeId,
        @Nullable String place,
        @Nullable String urgency,
        @Nullable Instant due,
        Instant createdAt,
        boolean provisional,
        long pos) {
    public NeedRow {
        items = List.copyOf(items);
    }
}
