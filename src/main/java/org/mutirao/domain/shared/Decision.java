package org.mutirao.domain.shared;

import java.util.List;

/// What a decider answers: the events that a command amounts to, or why it may not be.
public sealed interface Decision {

    static Decision accept(List<Emission> emissions) {
        return new Accepted(emissions);
    }

    static Decision accept(Emission... emissions) {
        return new Accepted(List.of(emissions));
    }

    static Decision reject(Refusal refusal) {
        return new Rejected(refusal);
    }

    /// @param emissions in causal order
    record Accepted(List<Emission> emissions) implements Decision {
        public Accepted {
            emissions = List.copyOf(emissions);
        }
    }

    record Rejected(Refusal refusal) implements Decision {}
}
