package org.mutirao.application.report;

import org.mutirao.domain.delivery.Arrived;

/// What vouches for one receipt.
public enum Proof {
    /// The receiver's code was typed.
    CODE,
    /// A part for which the code was typed; it is the same one that closes the delivery.
    PART,
    /// No code, and a second person agreed.
    CHECKED,
    /// As [#CHECKED], and both said it on one laptop.
    CHECKED_HERE,
    /// No code, and nobody else has agreed yet.
    TO_CHECK,
    /// Handed out at the point itself, where there are no codes.
    COUNTER,
    /// Nothing: another program may have written it.
    NOTHING,
    /// It was taken back.
    WITHDRAWN;

    /// @param counter whether the delivery was a hand-out at the counter
    /// @param here whether the second person spoke on the laptop that wrote the receipt
    static Proof of(Arrived receipt, boolean counter, boolean here) {
        if (receipt.withdrawn()) {
            return WITHDRAWN;
        }
        if (receipt.without() != null) {
            if (receipt.checkedBy() == null) {
                return TO_CHECK;
            }
            return here ? CHECKED_HERE : CHECKED;
        }
        if (receipt.code() != null) {
            return CODE;
        }
        if (receipt.mac() != null) {
            return PART;
        }
        return counter ? COUNTER : NOTHING;
    }
}
