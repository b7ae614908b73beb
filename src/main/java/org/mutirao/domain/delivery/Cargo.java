package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// One line of a delivery as it stands. All amounts are in `unit`.
///
/// @param dispatched what set out
/// @param closed whether nothing more of it is expected
public record Cargo(
        String lineId,
        @Nullable Id<Entity.Reservation> reservationId,
        @Nullable Id<Entity.Offer> offerId,
        @Nullable Id<Entity.Need> needId,
        @Nullable String needItemId,
        String unit,
        BigDecimal dispatched,
        BigDecimal received,
        BigDecimal lost,
        boolean closed) {

    static Cargo sent(DeliveryLine line) {
        return new Cargo(
                line.lineId(),
                line.reservationId(),
                line.offerId(),
                line.needId(),
                line.needItemId(),
                line.unit(),
                orNone(line.quantity()),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false);
    }

    /// A line that a receipt names and no start does: the start is still to come, or was lost.
    static Cargo unsent(ReceiptLine line) {
        return new Cargo(
                line.lineId(),
                line.reservationId(),
                null,
                line.needId(),
                line.needItemId(),
                line.unit(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false);
    }

    /// What is still on its way.
    public BigDecimal open() {
        return closed
                ? BigDecimal.ZERO
                : dispatched.subtract(received).subtract(lost).max(BigDecimal.ZERO);
    }

    /// What is still on its way, as the events that end a delivery list it.
    public DeliveryLine openLine() {
        return line(open());
    }

    public DeliveryLine line(BigDecimal quantity) {
        return new DeliveryLine(lineId, reservationId, offerId, needId, needItemId, quantity, unit);
    }

    Cargo arrived(BigDecimal more, BigDecimal moreLost) {
        return with(dispatched, received.add(orNone(more)), lost.add(orNone(moreLost)), closed);
    }

    Cargo corrected(CorrectedLine line) {
        BigDecimal newLost = line.lostTo() == null ? lost : orNone(line.lostTo());
        return with(dispatched, orNone(line.to()), newLost, closed);
    }

    Cargo close() {
        return with(dispatched, received, lost, true);
    }

    /// Sets out once more: what `line` says is on its way beside what arrived or was lost before.
    Cargo again(DeliveryLine line) {
        BigDecimal settled = received.add(lost);
        return sent(line).with(settled.add(orNone(line.quantity())), received, lost, false);
    }

    /// A foreign event may hold less than nothing; goods cannot.
    private static BigDecimal orNone(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO);
    }

    private Cargo with(
            BigDecimal newDispatched, BigDecimal newReceived, BigDecimal newLost, boolean over) {
        return new Cargo(
                lineId,
                reservationId,
                offerId,
                needId,
                needItemId,
                unit,
                newDispatched,
                newReceived,
                newLost,
                over);
    }
}
