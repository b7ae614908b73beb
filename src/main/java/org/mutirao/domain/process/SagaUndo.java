package org.mutirao.domain.process;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.process.SagaEffect.Append;
import org.mutirao.domain.process.SagaEffect.Tell;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Quantity;

/// What takes a saga's steps back, the last one first. What arrived stays arrived, and what was
/// undone already is not undone again.
final class SagaUndo {
    static final String TOLD = "nova_entrega";
    static final String TOLD_OFF = "entrega_desfeita";

    private SagaUndo() {}

    /// @param reason a code
    static List<SagaEffect> all(Course course, String reason) {
        List<SagaEffect> effects = new ArrayList<>(carriers(course));
        effects.addAll(assignment(course, reason));
        effects.addAll(reservations(course, reason));
        return effects;
    }

    /// Whoever was told of it is told that it is off.
    static List<SagaEffect> carriers(Course course) {
        List<SagaEffect> effects = new ArrayList<>();
        for (Carriage carriage : course.delivery().carriages().values()) {
            boolean knows = course.asked().contains(carriage.id());
            if (knows
                    && carriage.volunteerId() != null
                    && !course.unasked().contains(carriage.id())) {
                effects.add(
                        new Tell(
                                TOLD_OFF,
                                carriage.volunteerId(),
                                course.delivery().id(),
                                carriage.id()));
            }
        }
        return effects;
    }

    private static List<SagaEffect> assignment(Course course, String reason) {
        List<SagaEffect> effects = new ArrayList<>();
        var delivery = course.delivery();
        if (delivery.started() && delivery.outcome() == null) {
            var cancelled =
                    new DeliveryCancelled(
                            reason,
                            null,
                            delivery.unclosed().stream().map(Cargo::openLine).toList());
            effects.add(
                    new Append(
                            SagaStep.ASSIGN,
                            "cancelar-entrega",
                            delivery.id().text(),
                            Emission.of(delivery.id(), cancelled)));
        }
        for (Carriage carriage : delivery.carriers()) {
            effects.add(
                    new Append(
                            SagaStep.ASSIGN,
                            "cancelar-assignment",
                            carriage.id().text(),
                            Emission.of(
                                    carriage.id(),
                                    new AssignmentCancelled(delivery.id(), reason))));
        }
        return effects;
    }

    private static List<SagaEffect> reservations(Course course, String reason) {
        List<SagaEffect> effects = new ArrayList<>();
        for (Reservation reservation : course.reservations().reversed()) {
            Quantity back = course.toGiveBack(reservation);
            if (back.isPositive()) {
                effects.add(giveBack(reservation, back, reason));
            }
        }
        return effects;
    }

    private static SagaEffect giveBack(Reservation reservation, Quantity back, String reason) {
        var cancelled =
                new ReservationCancelled(
                        reservation.id(),
                        reservation.needId(),
                        reservation.itemId(),
                        reservation.needItemId(),
                        back.amount(),
                        back.unit(),
                        reason);
        return new Append(
                SagaStep.RESERVE,
                "cancelar-reserva",
                reservation.id().text(),
                Emission.of(reservation.offerId(), cancelled));
    }
}
