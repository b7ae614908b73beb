package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which receipts a correction takes back as a whole, and which it puts back. A receipt that was
/// taken back needs no second person any more; one that was put back needs one again.
final class Withdrawals {
    private final Map<String, BigDecimal> less = new HashMap<>();

    private Withdrawals(List<CorrectedLine> corrected) {
        corrected.forEach(line -> less.merge(line.lineId(), lessOf(line), BigDecimal::add));
    }

    private static BigDecimal lessOf(CorrectedLine line) {
        BigDecimal lost =
                line.lostFrom() == null || line.lostTo() == null
                        ? BigDecimal.ZERO
                        : line.lostFrom().subtract(line.lostTo());
        return line.from().subtract(line.to()).add(lost);
    }

    static void apply(List<Arrived> receipts, List<CorrectedLine> corrected) {
        var change = new Withdrawals(corrected);
        for (int i = receipts.size() - 1; i >= 0; i--) {
            Arrived receipt = receipts.get(i);
            if (!receipt.withdrawn() && change.covers(receipt, 1)) {
                receipts.set(i, receipt.withdrawn(true));
            }
        }
        for (int i = 0; i < receipts.size(); i++) {
            Arrived receipt = receipts.get(i);
            if (receipt.withdrawn() && change.covers(receipt, -1)) {
                receipts.set(i, receipt.withdrawn(false));
            }
        }
    }

    /// @param direction 1: takes back; -1: puts back
    private boolean covers(Arrived receipt, int direction) {
        BigDecimal sign = BigDecimal.valueOf(direction);
        boolean all =
                !receipt.lines().isEmpty()
                        && receipt.lines().stream()
                                .allMatch(line ->
                                        left(line).multiply(sign).compareTo(amount(line)) >= 0);
        boolean any = receipt.lines().stream().anyMatch(line -> amount(line).signum() > 0);
        if (!all || !any) {
            return false;
        }
        receipt.lines()
                .forEach(line ->
                        less.merge(
                                line.lineId(),
                                amount(line).multiply(sign).negate(),
                                BigDecimal::add));
        return true;
    }

    private BigDecimal left(ReceiptLine line) {
        return less.getOrDefault(line.lineId(), BigDecimal.ZERO);
    }

    private static BigDecimal amount(ReceiptLine line) {
        return line.lost() == null ? line.received() : line.received().add(line.lost());
    }
}
