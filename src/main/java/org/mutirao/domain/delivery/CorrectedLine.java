package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// A corrected total of one line: what counted as received until now, and what does from now on.
///
/// @param lostFrom what counted as lost until now; null: the correction is not about losses
/// @param lostTo what counts as lost from now on; null: as before
public record CorrectedLine(
        String lineId,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable Id<Entity.Need> needId,
        @Nullable String needItemId,
        BigDecimal from,
        BigDecimal to,
        String unit,
        @Nullable BigDecimal lostFrom,
        @Nullable BigDecimal lostTo) {
    /// A correction that is not about losses.
    public CorrectedLine(
            String lineId,
            @Nullable Id<Entity.Reservation> reservationId,
            @Nullable Id<Entity.Need> needId,
            @Nullable String needItemId,
            BigDecimal from,
            BigDecimal to,
            String unit) {
        this(lineId, reservationId, needId, needItemId, from, to, unit, null, null);
    }
}
