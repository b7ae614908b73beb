package org.mutirao.domain.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// One line of a delivery that carries something for a need. All amounts are in the line's unit.
///
/// @param reservationId null for goods that came from no registered offer
/// @param sent what set out; null where only later events of the line were seen
/// @param closed whether nothing more of it is on its way
public record Carried(
        Key key,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable String needItemId,
        String unit,
        @Nullable BigDecimal sent,
        BigDecimal received,
        BigDecimal lost,
        boolean closed) {

    /// Lines are numbered within their delivery.
    public record Key(Id<Entity.Delivery> deliveryId, String lineId) {}

    static Carried unseen(
            Key key,
            @Nullable Id<Entity.Reservation> reservationId,
            @Nullable String needItemId,
            String unit) {
        return new Carried(
                key,
                reservationId,
                needItemId,
                unit,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false);
    }

    /// What is on its way: what set out and has neither arrived nor been lost.
    public Quantity inRoute() {
        return closed || sent == null
                ? Quantity.zero(unit)
                : new Quantity(sent.subtract(received).subtract(lost), unit).orZero();
    }

    /// What of the reservation this line has used up, or holds while it is on its way.
    public Quantity used() {
        Quantity settled = new Quantity(received.add(lost), unit);
        return settled.plus(inRoute());
    }

    /// A line that was closed and sets out again starts anew, with what it had received.
    Carried sent(
            BigDecimal amount,
            @Nullable Id<Entity.Reservation> fromReservation,
            @Nullable String forItem) {
        if (sent != null && !closed) {
            return this;
        }
        return new Carried(
                key,
                fromReservation,
                forItem,
                unit,
                amount.max(BigDecimal.ZERO),
                received,
                lost,
                false);
    }

    Carried arrived(BigDecimal more, @Nullable BigDecimal moreLost) {
        BigDecimal gone = moreLost == null ? BigDecimal.ZERO : moreLost.max(BigDecimal.ZERO);
        return new Carried(
                key,
                reservationId,
                needItemId,
                unit,
                sent,
                received.add(more.max(BigDecimal.ZERO)),
                lost.add(gone),
                closed);
    }

    Carried corrected(BigDecimal to) {
        return new Carried(
                key, reservationId, needItemId, unit, sent, to.max(BigDecimal.ZERO), lost, closed);
    }

    Carried close() {
        return new Carried(key, reservationId, needItemId, unit, sent, received, lost, true);
    }
}
