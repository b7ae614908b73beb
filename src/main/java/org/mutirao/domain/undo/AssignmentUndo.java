package org.mutirao.domain.undo;

import java.util.List;
import java.util.Objects;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// Gives a load back to who carried it, and takes it from who does. A cancelled assignment does not
/// come back: a new one takes its place, with the same codes.
final class AssignmentUndo {
    private AssignmentUndo() {}

    /// Those carriers of whom the others have nobody who carries the same in the same way.
    static List<Carriage> missing(List<Carriage> carriers, List<Carriage> others) {
        return carriers.stream()
                .filter(one -> others.stream().noneMatch(other -> isLike(one, other)))
                .toList();
    }

    private static boolean isLike(Carriage one, Carriage other) {
        return Objects.equals(one.volunteerId(), other.volunteerId())
                && one.answer() == other.answer()
                && one.reservationIds().equals(other.reservationIds());
    }

    static Id<Entity.Assignment> assign(
            Id<Entity.Delivery> delivery,
            Carriage carriage,
            Id<Entity.Assignment> anew,
            Steps steps) {
        Id<Entity.Person> volunteer = Objects.requireNonNull(carriage.volunteerId());
        steps.emit(
                anew,
                new AssignmentCreated(
                        delivery,
                        volunteer,
                        carriage.reservationIds(),
                        carriage.deliveryCode(),
                        carriage.pickupCode(),
                        carriage.respondUntil()));
        if (carriage.answer() == Carriage.Answer.ACCEPTED) {
            steps.emit(anew, new AssignmentAccepted(delivery));
        }
        steps.tell(Effect.of(Effect.Kind.GIVES_TO_CARRIER, delivery.text(), volunteer.text()));
        return anew;
    }

    static void dismiss(Id<Entity.Delivery> delivery, Carriage carriage, Steps steps) {
        Id<Entity.Person> volunteer = Objects.requireNonNull(carriage.volunteerId());
        steps.emit(carriage.id(), new AssignmentCancelled(delivery, Steps.UNDONE));
        steps.tell(Effect.of(Effect.Kind.TAKES_FROM_CARRIER, delivery.text(), volunteer.text()));
    }
}
