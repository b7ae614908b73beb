package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.shared.Entity;

/// Brings the goods of a delivery back to where they would be without a command: corrections of
/// totals, lines that set out once more, and what is received again.
///
/// Goods that went back to their offer travel on under a reservation made anew, as a line of their
/// own.
final class GoodsUndo {
    private final DeliveryState target;
    private final DeliveryState current;
    private final Steps steps;
    private final List<CorrectedLine> corrections = new ArrayList<>();
    private final List<CorrectedLine> lateCorrections = new ArrayList<>();
    private final List<DeliveryLine> starts = new ArrayList<>();
    private final List<ReceiptLine> arrivals = new ArrayList<>();

    GoodsUndo(DeliveryState target, DeliveryState current, Steps steps) {
        this.target = target;
        this.current = current;
        this.steps = steps;
    }

    /// Works out what follows; nothing is emitted yet.
    void plan() {
        boolean completed = target.outcome() == DeliveryStatus.COMPLETED;
        target.lines().values().forEach(completed ? this::completeLine : this::restoreLine);
        current.lines().values().stream()
                .filter(line -> !target.lines().containsKey(line.lineId()))
                .forEach(line -> settle(line, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    /// Totals to be set back before anything else happens.
    List<CorrectedLine> corrections() {
        return corrections;
    }

    /// Totals of lines that have to set out before they can be corrected.
    List<CorrectedLine> lateCorrections() {
        return lateCorrections;
    }

    List<DeliveryLine> starts() {
        return starts;
    }

    List<ReceiptLine> arrivals() {
        return arrivals;
    }

    /// Of a line that was on its way, or ended without being received in full.
    private void restoreLine(Cargo line) {
        Cargo is = current.lines().getOrDefault(line.lineId(), line);
        if (target.outcome() != null) {
            recover(line, is);
            return;
        }
        settle(is, line.received(), line.lost());
        boolean restart = current.outcome() != null;
        if (restart && line.open().signum() > 0) {
            Steps.Again anew = steps.take(line.reservationId(), line.open());
            BigDecimal moved = anew == null ? BigDecimal.ZERO : anew.left();
            if (anew != null) {
                starts.add(onNewLine(line, anew));
            }
            startRest(line, line.open().subtract(moved));
        }
    }

    /// Of a delivery that failed or was cancelled: what counted as received counts again, if need
    /// be on a line of its own.
    private void recover(Cargo line, Cargo is) {
        BigDecimal received = line.received();
        BigDecimal more = received.subtract(is.received()).max(BigDecimal.ZERO);
        BigDecimal lost = line.lost();
        BigDecimal moreLost = lost.subtract(is.lost()).max(BigDecimal.ZERO);
        Steps.Again anew = steps.take(line.reservationId(), more.add(moreLost));
        if (anew != null) {
            BigDecimal here = anew.left().min(more);
            BigDecimal lostHere = anew.left().subtract(here);
            DeliveryLine fresh = onNewLine(line, anew);
            starts.add(fresh);
            lateCorrections.add(recovered(fresh, here, lostHere));
            received = received.subtract(here);
            lost = lost.subtract(lostHere);
        }
        settle(is, received, lost);
    }

    private static CorrectedLine recovered(
            DeliveryLine line, BigDecimal received, BigDecimal lost) {
        return new CorrectedLine(
                line.lineId(),
                line.reservationId(),
                line.needId(),
                line.needItemId(),
                BigDecimal.ZERO,
                received,
                line.unit(),
                BigDecimal.ZERO,
                lost);
    }

    private void completeLine(Cargo line) {
        Cargo is = current.lines().getOrDefault(line.lineId(), line);
        BigDecimal received = line.received();
        BigDecimal lost = line.lost();
        BigDecimal wanting =
                received.add(lost).subtract(is.received()).subtract(is.lost()).max(BigDecimal.ZERO);
        Steps.Again anew = steps.take(line.reservationId(), wanting);
        if (anew != null) {
            BigDecimal here = anew.left().min(received.subtract(is.received()));
            BigDecimal lostHere = anew.left().subtract(here);
            DeliveryLine fresh = onNewLine(line, anew);
            starts.add(fresh);
            arrivals.add(arrival(fresh, here, lostHere, reason(line.lineId())));
            received = received.subtract(here);
            lost = lost.subtract(lostHere);
        }
        BigDecimal more = received.subtract(is.received());
        BigDecimal moreLost = lost.subtract(is.lost());
        boolean grows = more.signum() >= 0 && moreLost.signum() >= 0;
        if (current.outcome() == DeliveryStatus.COMPLETED || !grows) {
            settle(is, received, lost);
        } else if (more.add(moreLost).signum() > 0) {
            if (current.outcome() != null) {
                startRest(line, more.add(moreLost));
            }
            arrivals.add(arrival(line.line(more), more, moreLost, reason(line.lineId())));
        }
    }

    private DeliveryLine onNewLine(Cargo line, Steps.Again anew) {
        return new DeliveryLine(
                steps.<Entity>freshId().text(),
                anew.id(),
                line.offerId(),
                line.needId(),
                line.needItemId(),
                anew.left(),
                line.unit());
    }

    private void startRest(Cargo line, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            starts.add(line.line(quantity));
        }
    }

    private void settle(Cargo line, BigDecimal received, BigDecimal lost) {
        boolean otherLoss = line.lost().compareTo(lost) != 0;
        if (line.received().compareTo(received) == 0 && !otherLoss) {
            return;
        }
        corrections.add(
                new CorrectedLine(
                        line.lineId(),
                        line.reservationId(),
                        line.needId(),
                        line.needItemId(),
                        line.received(),
                        received,
                        line.unit(),
                        otherLoss ? line.lost() : null,
                        otherLoss ? lost : null));
        steps.tell(
                Effect.of(
                        Effect.Kind.CORRECTS_RECEIPT,
                        current.id().text(),
                        current.number(),
                        line.received().toPlainString(),
                        received.toPlainString(),
                        line.unit()));
    }

    static ReceiptLine arrival(
            DeliveryLine line, BigDecimal received, BigDecimal lost, @Nullable LossReason reason) {
        boolean none = lost.signum() == 0;
        return new ReceiptLine(
                line.lineId(),
                line.reservationId(),
                line.needId(),
                line.needItemId(),
                received,
                none ? null : lost,
                none ? null : reason,
                line.unit());
    }

    private @Nullable LossReason reason(String lineId) {
        return target.receipts().stream()
                .flatMap(receipt -> receipt.lines().stream())
                .filter(line -> line.lineId().equals(lineId))
                .map(ReceiptLine::lossReason)
                .filter(Objects::nonNull)
                .reduce((first, later) -> later)
                .orElse(null);
    }
}
