package org.mutirao.domain.process;

import java.time.Instant;
import org.mutirao.domain.shared.Fact;

/// What a saga reacts to.
public sealed interface SagaSignal {
    /// Something happened; the state that reacts holds it already.
    record Happened(Fact fact) implements SagaSignal {}

    record TimePassed(Instant now) implements SagaSignal {}
}
