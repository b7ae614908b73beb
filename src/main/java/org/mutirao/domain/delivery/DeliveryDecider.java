package org.mutirao.domain.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.DeliveryCommand.CancelDelivery;
import org.mutirao.domain.delivery.DeliveryCommand.CheckDelivery;
import org.mutirao.domain.delivery.DeliveryCommand.FailDelivery;
import org.mutirao.domain.delivery.DeliveryCommand.Passed;
import org.mutirao.domain.delivery.DeliveryCommand.ShowCode;
import org.mutirao.domain.delivery.DeliveryEvent.CodeShown;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryChecked;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryEnRoute;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What may be done with a delivery. How one starts is decided by [Dispatching] and the counter's
/// decider.
public final class DeliveryDecider {
    private DeliveryDecider() {}

    public static Decision decide(DeliveryCommand command, DeliveryState state) {
        if (!state.started()) {
            return Decision.reject(new DeliveryRefusal.NoSuchDelivery(command.deliveryId()));
        }
        return switch (command) {
            case DeliveryCommand.AcceptAssignment accept -> Carriers.accept(accept, state);
            case DeliveryCommand.DeclineAssignment decline -> Carriers.decline(decline, state);
            case DeliveryCommand.ChangeCarrier change -> Carriers.change(change, state);
            case DeliveryCommand.ConfirmPickup pickup -> Receiving.pickup(pickup, state);
            case DeliveryCommand.Receive receive -> Receiving.receive(receive, state);
            case DeliveryCommand.CorrectReceipt correct -> Correcting.correct(correct, state);
            case CheckDelivery check -> check(check, state);
            case Passed passed -> passed(passed, state);
            case FailDelivery fail -> fail(fail, state);
            case CancelDelivery cancel -> cancel(cancel, state);
            case ShowCode show -> show(show, state);
        };
    }

    private static Decision check(CheckDelivery command, DeliveryState state) {
        List<Arrived> waiting = state.receipts().stream().filter(Arrived::toCheck).toList();
        if (waiting.isEmpty()) {
            return Decision.reject(new DeliveryRefusal.NothingToCheck(state.id()));
        }
        boolean byAnother =
                waiting.stream()
                        .anyMatch(receipt ->
                                !command.by().equals(receipt.by())
                                        && (receipt.by() == null
                                                || !command.alsoKnownAs().contains(receipt.by())));
        return byAnother
                ? Decision.accept(Emission.of(state.id(), new DeliveryChecked(command.note())))
                : Decision.reject(new DeliveryRefusal.SamePerson(command.by()));
    }

    private static Decision passed(Passed command, DeliveryState state) {
        return over(state)
                .orElseGet(() ->
                        Decision.accept(
                                Emission.of(
                                        state.id(),
                                        new DeliveryEnRoute(
                                                command.latitude(),
                                                command.longitude(),
                                                command.placeId()))));
    }

    private static Decision fail(FailDelivery command, DeliveryState state) {
        return over(state).orElseGet(() -> failed(command, state));
    }

    private static Decision failed(FailDelivery command, DeliveryState state) {
        var emissions = new ArrayList<Emission>();
        List<DeliveryLine> rest = state.unclosed().stream().map(Cargo::openLine).toList();
        emissions.add(
                Emission.of(
                        state.id(), new DeliveryFailed(command.reason(), command.note(), rest)));
        givenBack(rest.stream(), command.offerItems(), command.reason().wire())
                .forEach(emissions::add);
        return Decision.accept(emissions);
    }

    private static Decision cancel(CancelDelivery command, DeliveryState state) {
        return over(state).orElseGet(() -> Decision.accept(cancelled(command, state)));
    }

    private static List<Emission> cancelled(CancelDelivery command, DeliveryState state) {
        var emissions = new ArrayList<Emission>();
        emissions.add(
                Emission.of(
                        state.id(),
                        new DeliveryCancelled(
                                command.reason(),
                                command.note(),
                                state.unclosed().stream().map(Cargo::openLine).toList())));
        state.carriers()
                .forEach(carriage ->
                        emissions.add(
                                Emission.of(
                                        carriage.id(),
                                        new AssignmentCancelled(state.id(), command.reason()))));
        return emissions;
    }

    private static Decision show(ShowCode command, DeliveryState state) {
        return state.seal(command.kind())
                .map(_ -> Decision.accept(Emission.of(state.id(), new CodeShown(command.kind()))))
                .orElseGet(() -> Decision.reject(new DeliveryRefusal.NoCode(command.kind())));
    }

    static Optional<Decision> over(DeliveryState state) {
        @Nullable DeliveryStatus status = state.outcome();
        return status == null
                ? Optional.empty()
                : Optional.of(
                        Decision.reject(new DeliveryRefusal.DeliveryOver(state.id(), status)));
    }

    /// Goods that do not come go back to the offers that they were reserved from.
    static Stream<Emission> givenBack(
            Stream<DeliveryLine> lines,
            Map<Id<Entity.Reservation>, String> offerItems,
            String reason) {
        return lines.flatMap(line -> givenBack(line, offerItems, reason));
    }

    private static Stream<Emission> givenBack(
            DeliveryLine line, Map<Id<Entity.Reservation>, String> offerItems, String reason) {
        Id<Entity.Reservation> reservation = line.reservationId();
        Id<Entity.Offer> offer = line.offerId();
        String item = reservation == null ? null : offerItems.get(reservation);
        if (reservation == null || offer == null || item == null || line.quantity().signum() <= 0) {
            return Stream.empty();
        }
        return Stream.of(
                Emission.of(
                        offer,
                        new ReservationCancelled(
                                reservation,
                                line.needId(),
                                item,
                                line.needItemId(),
                                line.quantity(),
                                line.unit(),
                                reason)));
    }
}
