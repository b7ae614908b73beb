package org.mutirao.domain.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.process.SagaEffect.Append;
import org.mutirao.domain.process.SagaEffect.Tell;
import org.mutirao.domain.process.SagaEvent.SagaCompensated;
import org.mutirao.domain.process.SagaEvent.SagaCompleted;
import org.mutirao.domain.process.SagaEvent.SagaFailed;
import org.mutirao.domain.process.SagaState.How;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// A delivery from its reservation to its receipt: reserve, create the assignment, notify the
/// volunteer, track, confirm. A step that fails undoes the earlier ones, the last one first.
///
/// It is decided from where the saga stands, not from what came last: an event that comes late,
/// twice or in another order leads to the same.
public final class EntregaSaga {
    /// How long somebody who accepted may be silent, where an answer was asked for by a time.
    public static final Duration MOST_SILENT = Duration.ofHours(24);

    /// The error of a saga that a person closed.
    public static final String CLOSED = "encerrada_por_pessoa";

    private EntregaSaga() {}

    public static SagaState stateOf(Course course) {
        return ended(course)
                .or(() -> over(course))
                .or(() -> failing(course))
                .orElseGet(() -> waiting(course));
    }

    private static Optional<SagaState> ended(Course course) {
        for (SagaEvent event : course.said()) {
            switch (event) {
                case SagaCompleted _ -> {
                    return Optional.of(ended(course, SagaStep.CONFIRM, How.COMPLETED));
                }
                case SagaCompensated _ -> {
                    return Optional.of(ended(course, failedAt(course), How.COMPENSATED));
                }
                case SagaFailed e -> {
                    if (e.error().equals(CLOSED)) {
                        return Optional.of(ended(course, e.step(), How.CLOSED));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a saga that says this has done what it had to. One that a person closed has not: it
    /// only does no more.
    public static boolean isOver(SagaEvent said) {
        return switch (said) {
            case SagaCompleted _, SagaCompensated _ -> true;
            case SagaFailed _ -> false;
        };
    }

    private static SagaState ended(Course course, SagaStep step, How how) {
        return new SagaState.Ended(course, step, how);
    }

    private static SagaStep failedAt(Course course) {
        return course.said().stream()
                .filter(SagaFailed.class::isInstance)
                .map(it -> ((SagaFailed) it).step())
                .findFirst()
                .orElse(SagaStep.ASSIGN);
    }

    /// How the delivery itself ended counts before whatever else would stop the saga.
    private static Optional<SagaState> over(Course course) {
        @Nullable DeliveryStatus outcome = course.delivery().outcome();
        if (outcome == DeliveryStatus.COMPLETED) {
            return Optional.of(new SagaState.Arrived(course));
        }
        return outcome == DeliveryStatus.CANCELLED
                ? Optional.of(new SagaState.Withdrawn(course))
                : Optional.empty();
    }

    private static Optional<SagaState> failing(Course course) {
        @Nullable SagaFailure failure = failure(course);
        return failure == null
                ? Optional.empty()
                : Optional.of(new SagaState.Failing(course, stepOf(failure, course), failure));
    }

    /// Steps that were carried out cannot fail any more: goods on their way need no reservation.
    private static @Nullable SagaFailure failure(Course course) {
        if (course.delivery().outcome() == DeliveryStatus.FAILED) {
            return SagaFailure.DELIVERY_FAILED;
        }
        if (course.needCancelled()) {
            return SagaFailure.NEED_CANCELLED;
        }
        if (course.carriers().stream().anyMatch(course.revoked()::contains)) {
            return SagaFailure.VOLUNTEER_REVOKED;
        }
        if (course.reservationRefused() && !course.moved()) {
            return SagaFailure.RESERVATION_REFUSED;
        }
        if (course.offerEnded() && !course.left()) {
            return SagaFailure.OFFER_EXPIRED;
        }
        if (course.isAssigned() && course.delivery().carriers().isEmpty()) {
            return course.declined() ? SagaFailure.DECLINED : SagaFailure.NOBODY_CARRIES;
        }
        return null;
    }

    private static SagaStep stepOf(SagaFailure failure, Course course) {
        return switch (failure) {
            case RESERVATION_REFUSED -> SagaStep.RESERVE;
            case DECLINED, UNANSWERED, NOBODY_CARRIES -> SagaStep.NOTIFY;
            case SILENT, DELIVERY_FAILED -> SagaStep.TRACK;
            case OFFER_EXPIRED, NEED_CANCELLED, VOLUNTEER_REVOKED -> waiting(course).step();
        };
    }

    private static SagaState waiting(Course course) {
        @Nullable Instant silent = course.lastSign().map(it -> it.plus(MOST_SILENT)).orElse(null);
        if (course.arrived()) {
            return new SagaState.Confirming(course, silent);
        }
        if (course.moved() || course.accepted()) {
            return new SagaState.Tracking(course, silent);
        }
        if (course.isAssigned()) {
            return new SagaState.Notifying(course, course.answerUntil().orElse(null));
        }
        Id<Entity.Person> planned = course.planned();
        return planned == null || !course.reservationsStand()
                ? new SagaState.Reserving(course)
                : new SagaState.Assigning(course, planned);
    }

    /// What is to be done now. Doing it, or having done it, leads to a state that wants nothing
    /// more of it.
    public static List<SagaEffect> react(SagaState state, SagaSignal signal) {
        if (signal instanceof SagaSignal.TimePassed(var now)
                && state.deadline().filter(until -> !until.isAfter(now)).isPresent()) {
            SagaFailure failure =
                    state instanceof SagaState.Notifying
                            ? SagaFailure.UNANSWERED
                            : SagaFailure.SILENT;
            return undone(state.course(), stepOf(failure, state.course()), failure);
        }
        return switch (state) {
            case SagaState.Reserving _, SagaState.Confirming _, SagaState.Ended _ -> List.of();
            case SagaState.Assigning(var course, var volunteer) ->
                    List.of(
                            new SagaEffect.Assign(
                                    volunteer,
                                    course.reservations().stream().map(Reservation::id).toList()));
            case SagaState.Notifying(var course, _) -> tell(course);
            case SagaState.Tracking(var course, _) -> course.moved() ? List.of() : tell(course);
            case SagaState.Arrived(var course) ->
                    List.of(said(course, SagaStep.CONFIRM, completed(course)));
            case SagaState.Withdrawn(var course) -> withdrawn(course);
            case SagaState.Failing(var course, var step, var failure) ->
                    undone(course, step, failure);
        };
    }

    /// What undoing it would do, whatever it waits for.
    public static List<SagaEffect> undoing(SagaState state) {
        return state instanceof SagaState.Ended
                ? List.of()
                : SagaUndo.all(state.course(), SagaFailure.NOBODY_CARRIES.wire());
    }

    private static List<SagaEffect> tell(Course course) {
        List<SagaEffect> effects = new ArrayList<>();
        for (Carriage carriage : course.delivery().carriers()) {
            if (carriage.volunteerId() != null && !course.asked().contains(carriage.id())) {
                effects.add(
                        new Tell(
                                SagaUndo.TOLD,
                                carriage.volunteerId(),
                                course.delivery().id(),
                                carriage.id()));
            }
        }
        return effects;
    }

    private static List<SagaEffect> undone(Course course, SagaStep step, SagaFailure failure) {
        List<SagaEffect> effects = new ArrayList<>();
        effects.add(said(course, step, failed(course, step, failure.wire())));
        List<SagaEffect> undo = SagaUndo.all(course, failure.wire());
        effects.addAll(undo);
        effects.add(said(course, step, compensated(course, steps(undo))));
        return effects;
    }

    /// Who cancelled it gave up the assignment; only the carrier must still hear of it.
    private static List<SagaEffect> withdrawn(Course course) {
        List<SagaEffect> effects = new ArrayList<>(SagaUndo.carriers(course));
        List<SagaStep> steps = new ArrayList<>(steps(effects));
        steps.add(SagaStep.ASSIGN);
        effects.add(said(course, SagaStep.ASSIGN, compensated(course, steps)));
        return effects;
    }

    private static List<SagaStep> steps(List<SagaEffect> undo) {
        return undo.stream().map(SagaEffect::step).distinct().toList();
    }

    private static SagaEffect said(Course course, SagaStep step, DomainEvent event) {
        String rule =
                switch (event) {
                    case SagaFailed _ -> "saga-error";
                    case SagaCompleted _ -> "saga-concluida";
                    default -> "saga-compensada";
                };
        return new Append(step, rule, "", Emission.of(course.id(), event));
    }

    /// @param error a code
    public static SagaFailed failed(Course course, SagaStep step, String error) {
        return new SagaFailed(step, error, course.needId(), deliveryOf(course));
    }

    private static SagaCompleted completed(Course course) {
        return new SagaCompleted(course.needId(), deliveryOf(course));
    }

    private static SagaCompensated compensated(Course course, List<SagaStep> steps) {
        return new SagaCompensated(steps, course.needId(), deliveryOf(course));
    }

    private static @Nullable Id<Entity.Delivery> deliveryOf(Course course) {
        return course.isAssigned() || course.delivery().started() ? course.delivery().id() : null;
    }
}
