package org.mutirao.domain.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Lists;

/// One person's part in carrying a delivery.
///
/// @param volunteerId null where only an answer to the assignment is known, not the assignment
/// @param reservationIds what this person carries; empty: all of it
public record Carriage(
        Id<Entity.Assignment> id,
        @Nullable Id<Entity.Person> volunteerId,
        List<Id<Entity.Reservation>> reservationIds,
        @Nullable CodeSeal deliveryCode,
        @Nullable CodeSeal pickupCode,
        @Nullable Instant respondUntil,
        Answer answer) {

    /// What became of an assignment.
    public enum Answer {
        PENDING,
        ACCEPTED,
        DECLINED,
        CANCELLED
    }

    public Carriage {
        reservationIds = Lists.copy(reservationIds);
    }

    static Carriage unknown(Id<Entity.Assignment> id) {
        return new Carriage(id, null, List.of(), null, null, null, Answer.PENDING);
    }

    Carriage created(AssignmentEvent.AssignmentCreated event) {
        return new Carriage(
                id,
                event.volunteerId(),
                event.reservationIds(),
                event.deliveryCode(),
                event.pickupCode(),
                event.respondUntil(),
                answer);
    }

    Carriage answered(Answer given) {
        return new Carriage(
                id,
                volunteerId,
                reservationIds,
                deliveryCode,
                pickupCode,
                respondUntil,
                // a cancellation stands, whatever was answered elsewhere meanwhile
                answer == Answer.CANCELLED ? answer : given);
    }

    /// Whether this person carries it, or is still asked to.
    public boolean active() {
        return volunteerId != null && (answer == Answer.PENDING || answer == Answer.ACCEPTED);
    }
}
