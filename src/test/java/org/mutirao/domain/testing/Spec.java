package org.mutirao.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Decision.Accepted;
import org.mutirao.domain.shared.Decision.Rejected;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Refusal;

/// Given facts, when a command is decided, then these events or this refusal.
public record Spec<S, C>(
        S state, BiFunction<S, Fact, S> evolve, BiFunction<C, S, Decision> decide) {

    public Spec<S, C> given(Fact... facts) {
        S next = state;
        for (Fact fact : facts) {
            next = evolve.apply(next, fact);
        }
        return new Spec<>(next, evolve, decide);
    }

    public Then when(C command) {
        return new Then(decide.apply(command, state));
    }

    public record Then(Decision decision) {
        public void thenEvents(DomainEvent... events) {
            assertThat(decision).isInstanceOf(Accepted.class);
            assertThat(((Accepted) decision).emissions())
                    .extracting(Emission::event)
                    .isEqualTo(List.of(events));
        }

        public void thenRejected(Refusal refusal) {
            assertThat(decision).isEqualTo(new Rejected(refusal));
        }
    }
}
