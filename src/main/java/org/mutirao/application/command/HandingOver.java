package org.mutirao.application.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.application.command.Coordination.Nothing;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryCommand.ChangeCarrier;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryRefusal;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Gives a delivery that is on its way to another person, all of it: also where two share it, or
/// where the last one who was asked declined.
final class HandingOver {
    private final Journal journal;

    HandingOver(Journal journal) {
        this.journal = journal;
    }

    Outcome<Nothing> changeCarrier(String deliveryId, String volunteerId) {
        return journal.command(turn -> changeCarrier(turn, Id.of(deliveryId), Id.of(volunteerId)));
    }

    private static Outcome<Nothing> changeCarrier(
            Turn turn, Id<Entity.Delivery> deliveryId, Id<Entity.Person> to) {
        if (!turn.person(to).known()) {
            return new Outcome.Refused<>(new CommandRefusal.NoVolunteer(to.text()));
        }
        DeliveryState state = turn.delivery(deliveryId);
        List<Carriage> others =
                carried(state).stream()
                        .filter(each -> !(each.active() && to.equals(each.volunteerId())))
                        .toList();
        if (others.isEmpty()) {
            return new Outcome.Refused<>(
                    state.carriers().isEmpty()
                            ? new DeliveryRefusal.NoSuchDelivery(deliveryId)
                            : new DeliveryRefusal.SameCarrier(to));
        }
        List<Emission> all = new ArrayList<>();
        for (Carriage from : others) {
            switch (DeliveryDecider.decide(change(turn, deliveryId, from, to), state)) {
                case Decision.Rejected(var refusal) -> {
                    return new Outcome.Refused<>(refusal);
                }
                case Decision.Accepted(var emissions) -> all.addAll(emissions);
            }
        }
        return turn.carryOut(Decision.accept(all), new Nothing());
    }

    /// Who carries it now; where nobody does, whoever was asked last.
    private static List<Carriage> carried(DeliveryState state) {
        if (!state.carriers().isEmpty()) {
            return state.carriers();
        }
        Optional<Carriage> last =
                state.carriages().values().stream()
                        .filter(each -> each.answer() == Carriage.Answer.DECLINED)
                        .reduce((first, later) -> later);
        return last.stream().toList();
    }

    private static ChangeCarrier change(
            Turn turn, Id<Entity.Delivery> deliveryId, Carriage from, Id<Entity.Person> to) {
        return new ChangeCarrier(
                deliveryId, from.id(), turn.newId(), to, Set.of(), turn.newId(), null, null);
    }
}
