package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What a delivery carries for one need from one reservation.
///
/// @param reservationId null for goods that came from no registered offer
public record DeliveryLine(
        String lineId,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable Id<Entity.Offer> offerId,
        @Nullable Id<Entity.Need> needId,
        @Nullable String needItemId,
        BigDecimal quantity,
        String unit) {}
