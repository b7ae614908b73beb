package org.mutirao.domain.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentDeclined;
import org.mutirao.domain.delivery.DeliveryCommand.AcceptAssignment;
import org.mutirao.domain.delivery.DeliveryCommand.ChangeCarrier;
import org.mutirao.domain.delivery.DeliveryCommand.DeclineAssignment;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Who carries a delivery: answers to assignments, and changes of hands.
final class Carriers {
    private Carriers() {}

    static Decision accept(AcceptAssignment command, DeliveryState state) {
        return answer(
                command.assignmentId(),
                state,
                Set.of(Carriage.Answer.PENDING),
                new AssignmentAccepted(state.id()));
    }

    /// Who had accepted may still decline: things happen.
    static Decision decline(DeclineAssignment command, DeliveryState state) {
        return answer(
                command.assignmentId(),
                state,
                Set.of(Carriage.Answer.PENDING, Carriage.Answer.ACCEPTED),
                new AssignmentDeclined(state.id(), command.reason()));
    }

    private static Decision answer(
            Id<Entity.Assignment> id,
            DeliveryState state,
            Set<Carriage.Answer> from,
            AssignmentEvent event) {
        Carriage carriage = state.carriages().get(id);
        if (carriage == null || carriage.volunteerId() == null) {
            return Decision.reject(new DeliveryRefusal.NoSuchAssignment(state.id(), id));
        }
        if (!from.contains(carriage.answer())) {
            return Decision.reject(new DeliveryRefusal.AssignmentAnswered(id, carriage.answer()));
        }
        return DeliveryDecider.over(state).orElseGet(() -> Decision.accept(Emission.of(id, event)));
    }

    static Decision change(ChangeCarrier command, DeliveryState state) {
        return DeliveryDecider.over(state).orElseGet(() -> changed(command, state));
    }

    private static Decision changed(ChangeCarrier command, DeliveryState state) {
        Carriage from = state.carriages().get(command.from());
        if (from == null || from.volunteerId() == null) {
            return Decision.reject(
                    new DeliveryRefusal.NoSuchAssignment(state.id(), command.from()));
        }
        if (from.answer() == Carriage.Answer.CANCELLED) {
            return Decision.reject(
                    new DeliveryRefusal.AssignmentAnswered(from.id(), from.answer()));
        }
        if (from.volunteerId().equals(command.to()) && from.active()) {
            return Decision.reject(new DeliveryRefusal.SameCarrier(command.to()));
        }
        List<Id<Entity.Reservation>> load = load(from, state);
        List<Id<Entity.Reservation>> taken =
                load.stream()
                        .filter(id -> command.part().isEmpty() || command.part().contains(id))
                        .toList();
        if (taken.isEmpty() && !command.part().isEmpty()) {
            return Decision.reject(new DeliveryRefusal.NothingToHandOver(from.id()));
        }
        return Decision.accept(handOver(command, state, from, load, taken));
    }

    /// An assignment that names no reservation is for all of them.
    private static List<Id<Entity.Reservation>> load(Carriage from, DeliveryState state) {
        if (!from.reservationIds().isEmpty()) {
            return from.reservationIds();
        }
        var all = new ArrayList<Id<Entity.Reservation>>();
        for (Cargo line : state.lines().values()) {
            @Nullable Id<Entity.Reservation> id = line.reservationId();
            if (id != null && !all.contains(id)) {
                all.add(id);
            }
        }
        return all;
    }

    private static List<Emission> handOver(
            ChangeCarrier command,
            DeliveryState state,
            Carriage from,
            List<Id<Entity.Reservation>> load,
            List<Id<Entity.Reservation>> taken) {
        var emissions = new ArrayList<Emission>();
        emissions.add(
                Emission.of(from.id(), new AssignmentCancelled(state.id(), command.reason())));
        List<Id<Entity.Reservation>> kept =
                load.stream().filter(id -> !taken.contains(id)).toList();
        if (!kept.isEmpty() && from.volunteerId() != null) {
            emissions.add(
                    Emission.of(
                            command.restId(),
                            new AssignmentCreated(
                                    state.id(),
                                    from.volunteerId(),
                                    kept,
                                    null,
                                    null,
                                    from.respondUntil())));
        }
        emissions.add(
                Emission.of(
                        command.newId(),
                        new AssignmentCreated(
                                state.id(),
                                command.to(),
                                taken,
                                null,
                                null,
                                command.respondUntil())));
        return emissions;
    }
}
