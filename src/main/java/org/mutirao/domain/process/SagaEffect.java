package org.mutirao.domain.process;

import java.util.List;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What a saga wants done. The same effect of the same saga has the same `about`, so that doing it
/// again is known to be that.
public sealed interface SagaEffect {
    /// The step that it is a part of, or takes back.
    SagaStep step();

    /// What it is about, apart from the saga.
    String about();

    /// `CriarAssignment`: a person is to carry what is reserved. It needs codes and a number, which
    /// whoever carries it out makes.
    record Assign(Id<Entity.Person> volunteer, List<Id<Entity.Reservation>> reservations)
            implements SagaEffect {
        public Assign {
            reservations = List.copyOf(reservations);
        }

        @Override
        public SagaStep step() {
            return SagaStep.ASSIGN;
        }

        @Override
        public String about() {
            return "";
        }
    }

    /// `NotificarVoluntario`.
    ///
    /// @param template `nova_entrega`, or `entrega_desfeita`
    record Tell(
            String template,
            Id<Entity.Person> person,
            Id<Entity.Delivery> delivery,
            Id<Entity.Assignment> assignment)
            implements SagaEffect {
        @Override
        public SagaStep step() {
            return SagaStep.NOTIFY;
        }

        @Override
        public String about() {
            return template + "|" + assignment.text();
        }
    }

    /// An event to be written.
    ///
    /// @param rule such as `cancelar-reserva`
    record Append(SagaStep step, String rule, String about, Emission emission)
            implements SagaEffect {}
}
