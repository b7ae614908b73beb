package org.mutirao.application.command;

import org.mutirao.domain.shared.Refusal;

/// Leaves a turn early with a refusal: the transaction is taken back, and the caller gets
/// [Outcome.Refused].
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
