package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What arrived, and what was lost, of one line of a delivery with this receipt.
public record ReceiptLine(
        String lineId,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable Id<Entity.Need> needId,
        @Nullable String needItemId,
        BigDecimal received,
        @Nullable BigDecimal lost,
        @Nullable LossReason lossReason,
        String unit) {}
