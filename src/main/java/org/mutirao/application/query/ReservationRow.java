package org.mutirao.application.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A promise that still waits for somebody to take it.
///
/// @param waiting what of it has not set out, in `unit`; above zero
/// @param place where the offer stands
/// @param state wire word: provisional or confirmed
public record ReservationRow(
        String reservationId,
        String offerId,
        String offerNumber,
        @Nullable String place,
        String item,
        BigDecimal waiting,
        String unit,
        String state) {}
