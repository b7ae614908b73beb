package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// A corrected total of one line: what counted as received until now, and what does from now on.
public record CorrectedLine(
        String lineId,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable Id<Entity.Need> needId,
        @Nullable String needItemId,
        BigDecimal from,
        BigDecimal to,
        String unit) {}
