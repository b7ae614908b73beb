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

    /// Sets out for the first time.
    Carried sent(BigDecimal amount) {
        return with(amount.max(BigDecimal.ZERO), received, lost, closed);
    }

    /// Sets out once more: `amount` is on its way beside what arrived or was lost before.
    Carried again(BigDecimal amount) {
        BigDecimal settled = received.add(lost);
        return with(settled.add(amount.max(BigDecimal.ZERO)), received, lost, false);
    }

    Carried arrived(BigDecimal more, @Nullable BigDecimal moreLost) {
        BigDecimal gone = moreLost == null ? BigDecimal.ZERO : moreLost.max(BigDecimal.ZERO);
        return with(sent, received.add(more.max(BigDecimal.ZERO)), lost.add(gone), closed);
    }

    Carried corrected(BigDecimal to, @Nullable BigDecimal lostTo) {
        BigDecimal gone = lostTo == null ? lost : lostTo.max(BigDecimal.ZERO);
        return with(sent, to.max(BigDecimal.ZERO), gone, closed);
    }

    Carried close() {
        return with(sent, received, lost, true);
    }

    private Carried with(
            @Nullable BigDecimal nowSent,
            BigDecimal nowReceived,
            BigDecimal nowLost,
            boolean nowClosed) {
        return new Carried(
                key, reservationId, needItemId, unit, nowSent, nowReceived, nowLost, nowClosed);
    }
}
