package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Takes back what a command did to the reservations from an offer: what it made goes back, what it
/// gave back is reserved again.
final class ReservationUndo {
    private final Id<Entity.Offer> id;
    private final List<OfferEvent> own;
    private final Trace<OfferState> trace;
    private final Steps steps;
    private final Map<String, BigDecimal> reservedAgain = new HashMap<>();

    /// @param own the command's events of the offer
    ReservationUndo(
            Id<Entity.Offer> id, List<OfferEvent> own, Trace<OfferState> trace, Steps steps) {
        this.id = id;
        this.own = own;
        this.trace = trace;
        this.steps = steps;
    }

    void release() {
        for (OfferEvent event : own) {
            if (event instanceof OfferReserved made) {
                trace.now()
                        .reservations()
                        .find(made.reservationId())
                        .filter(each -> each.standing().isPositive())
                        .ifPresent(this::release);
            }
        }
    }

    private void release(Reservation reservation) {
        for (DeliveryState delivery : deliveriesOf(reservation.id())) {
            steps.block(
                    Obstacle.of(
                            Obstacle.Kind.RESERVATION_SENT,
                            Obstacle.Instead.CANCEL_DELIVERY,
                            delivery.id().text(),
                            delivery.number()));
        }
        Quantity back = reservation.standing();
        steps.emit(id, OfferDecider.givenBack(reservation, back, Steps.UNDONE));
        steps.tell(
                Effect.of(
                        Effect.Kind.RELEASES,
                        reservation.id().text(),
                        back.amount().toPlainString(),
                        back.unit()));
    }

    /// Deliveries that took something of a reservation and that this command has no part in.
    private List<DeliveryState> deliveriesOf(Id<Entity.Reservation> reservation) {
        Set<String> ids =
                steps.history().of(reservation.text()).stream()
                        .filter(fact -> fact.event() instanceof DeliveryStarted)
                        .map(Fact::aggregateId)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.stream()
                .map(delivery -> steps.history().of(delivery))
                .filter(facts -> facts.stream().noneMatch(this::isOurs))
                .map(this::fold)
                .filter(delivery -> uses(delivery, reservation))
                .toList();
    }

    private boolean isOurs(Fact fact) {
        return steps.command().contains(fact.id());
    }

    private DeliveryState fold(List<Fact> facts) {
        Id<Entity.Delivery> delivery =
                facts.stream()
                        .filter(fact -> fact.event() instanceof DeliveryStarted)
                        .map(fact -> Id.<Entity.Delivery>of(fact.aggregateId()))
                        .findFirst()
                        .orElseThrow();
        return DeliveryState.unknown(delivery).evolveAll(facts);
    }

    private static boolean uses(DeliveryState delivery, Id<Entity.Reservation> reservation) {
        return delivery.lines().values().stream()
                .filter(line -> reservation.equals(line.reservationId()))
                .anyMatch(line -> line.open().add(line.received()).add(line.lost()).signum() > 0);
    }

    void reserveAgain() {
        own.stream()
                .filter(ReservationCancelled.class::isInstance)
                .map(event -> ((ReservationCancelled) event).reservationId())
                .distinct()
                .map(reservation -> trace.after().reservations().find(reservation))
                .flatMap(Optional::stream)
                .filter(each -> !steps.command().contains(each.request()))
                .forEach(this::reserveAgain);
    }

    private void reserveAgain(Reservation given) {
        Quantity before =
                trace.before()
                        .reservations()
                        .find(given.id())
                        .map(Reservation::standing)
                        .orElse(Quantity.zero(given.standing().unit()));
        Quantity back = before.minus(given.standing());
        if (!back.isPositive()) {
            return;
        }
        checkRoom(given, back);
        Steps.Again anew = new Steps.Again(steps.freshId(), back.amount());
        steps.reservesAgain(given.id(), anew);
        steps.emit(
                id,
                new OfferReserved(
                        anew.id(),
                        given.needId(),
                        given.itemId(),
                        given.needItemId(),
                        back.amount(),
                        back.unit(),
                        given.volunteerId()));
        steps.tell(
                Effect.of(
                        Effect.Kind.RESERVES_AGAIN,
                        id.text(),
                        back.amount().toPlainString(),
                        back.unit()));
    }

    /// The authority rules on each part after the one before it: together they have to fit, and in
    /// the unit that the offer counts in by now.
    private void checkRoom(Reservation given, Quantity back) {
        @Nullable Quantity left = trace.now().remaining(given.itemId());
        BigDecimal room = left != null && left.sameUnit(back) ? left.amount() : BigDecimal.ZERO;
        BigDecimal free =
                room.subtract(reservedAgain.getOrDefault(given.itemId(), BigDecimal.ZERO));
        boolean fits = left == null || free.compareTo(back.amount()) >= 0;
        boolean reopens = isClosed(trace.after()) && !isClosed(trace.before());
        boolean open = reopens || !isClosed(trace.now());
        reservedAgain.merge(given.itemId(), back.amount(), BigDecimal::add);
        if (!fits || !open) {
            steps.block(
                    Obstacle.of(
                            Obstacle.Kind.NOT_ENOUGH_LEFT,
                            Obstacle.Instead.RESERVE_ANEW,
                            id.text(),
                            back.amount().toPlainString(),
                            free.toPlainString(),
                            back.unit()));
        }
    }

    private static boolean isClosed(OfferState state) {
        return state.status() == OfferStatus.WITHDRAWN || state.status() == OfferStatus.EXPIRED;
    }
}
