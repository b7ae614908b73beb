package org.mutirao.application.proof;

import java.math.BigDecimal;

/// One line of goods on a vehicle.
final class NaiveLoad {
    final String unit;
    String reservation;
    String needItem;
    BigDecimal sent; // null: it was never seen to leave
    BigDecimal received = BigDecimal.ZERO;
    BigDecimal lost = BigDecimal.ZERO;
    boolean closed;

    NaiveLoad(String unit) {
        this.unit = unit;
    }

    /// @param again whether it leaves once more: then beside what came of it before
    void leave(BigDecimal amount, boolean again) {
        sent = NaivePromises.notLess(amount);
        if (again) {
            sent = sent.add(received).add(lost);
            closed = false;
        }
    }

    void arrive(BigDecimal came, BigDecimal gone) {
        received = received.add(NaivePromises.notLess(came));
        lost = lost.add(NaivePromises.notLess(gone));
    }

    void correct(BigDecimal came, BigDecimal gone) {
        received = NaivePromises.notLess(came);
        lost = gone == null ? lost : NaivePromises.notLess(gone);
    }

    BigDecimal onTheRoad() {
        return closed || sent == null
                ? BigDecimal.ZERO
                : NaivePromises.notLess(sent.subtract(received).subtract(lost));
    }
}
