package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferEvent.ReservationCancelled;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Takes back what a command did to an offer and to the reservations from it.
final class OfferUndo {
    private final Id<Entity.Offer> id;
    private final Trace<OfferState> trace;
    private final Steps steps;

    private OfferUndo(Id<Entity.Offer> id, Trace<OfferState> trace, Steps steps) {
        this.id = id;
        this.trace = trace;
        this.steps = steps;
    }

    static void plan(Id<Entity.Offer> id, Steps steps) {
        var trace =
                Trace.of(
                        OfferState.unknown(id),
                        steps.history().of(id.text()),
                        steps.command(),
                        OfferState::evolve);
        new OfferUndo(id, trace, steps).plan();
    }

    private void plan() {
        release();
        if (happened(OfferPublished.class)) {
            unpublish();
            return;
        }
        steps.setBack(
                id,
                changedPaths(),
                trace.before().document(),
                trace.after().document(),
                trace.now().document(),
                OfferUpdated::new);
        withdrawAsBefore();
        reserveAgain();
    }

    private List<OfferEvent> own() {
        return trace.own().stream()
                .filter(fact -> fact.aggregateId().equals(id.text()))
                .map(Fact::event)
                .filter(OfferEvent.class::isInstance)
                .map(OfferEvent.class::cast)
                .toList();
    }

    private boolean happened(Class<? extends OfferEvent> type) {
        return own().stream().anyMatch(type::isInstance);
    }

    private void release() {
        for (OfferEvent event : own()) {
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

    private void unpublish() {
        OfferState now = trace.now();
        boolean reserved =
                now.reservations()
                        .made()
                        .filter(each -> !steps.command().contains(each.request()))
                        .anyMatch(each -> each.standing().isPositive());
        if (reserved) {
            block(Obstacle.Kind.OFFER_IS_RESERVED);
        }
        if (now.withdrawn()) {
            return; // it is gone already
        }
        if (!now.document().fields().equals(trace.after().document().fields())) {
            block(Obstacle.Kind.OFFER_MOVED_ON);
        }
        steps.emit(id, new OfferWithdrawn(Steps.UNDONE, null));
        steps.tell(Effect.of(Effect.Kind.WITHDRAWS_OFFER, id.text(), number()));
    }

    private Set<String> changedPaths() {
        var paths = new LinkedHashSet<String>();
        for (OfferEvent event : own()) {
            if (event instanceof OfferUpdated(var changes)) {
                paths.addAll(changes.keySet());
            } else if (event instanceof OfferReopened) {
                paths.add("/available_until");
            }
        }
        return paths;
    }

    private void withdrawAsBefore() {
        // that it expired follows from its end, which is set back as a field
        boolean was = trace.before().withdrawn();
        boolean set = trace.after().withdrawn();
        boolean is = trace.now().withdrawn();
        if (was == set || was == is) {
            return;
        }
        steps.emit(id, was ? lastWithdrawal() : new OfferReopened(null));
        steps.tell(
                Effect.of(
                        was ? Effect.Kind.WITHDRAWS_OFFER : Effect.Kind.REOPENS_OFFER,
                        id.text(),
                        number()));
    }

    private static boolean isClosed(OfferState state) {
        return state.status() == OfferStatus.WITHDRAWN || state.status() == OfferStatus.EXPIRED;
    }

    private OfferWithdrawn lastWithdrawal() {
        return trace.earlier().stream()
                .filter(fact -> fact.aggregateId().equals(id.text()))
                .map(Fact::event)
                .filter(OfferWithdrawn.class::isInstance)
                .map(OfferWithdrawn.class::cast)
                .reduce((first, later) -> later)
                .orElseGet(() -> new OfferWithdrawn(Steps.UNDONE, null));
    }

    private void reserveAgain() {
        own().stream()
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

    private void checkRoom(Reservation given, Quantity back) {
        @Nullable Quantity left = trace.now().remaining(given.itemId());
        boolean fits = left == null || !left.sameUnit(back) || !left.lessThan(back);
        boolean reopens = isClosed(trace.after()) && !isClosed(trace.before());
        boolean open = reopens || !isClosed(trace.now());
        if (!fits || !open) {
            BigDecimal room = left == null ? BigDecimal.ZERO : left.amount();
            steps.block(
                    Obstacle.of(
                            Obstacle.Kind.NOT_ENOUGH_LEFT,
                            Obstacle.Instead.RESERVE_ANEW,
                            id.text(),
                            back.amount().toPlainString(),
                            room.toPlainString(),
                            back.unit()));
        }
    }

    private void block(Obstacle.Kind kind) {
        steps.block(Obstacle.of(kind, Obstacle.Instead.WITHDRAW_OFFER, id.text(), number()));
    }

    private String number() {
        return trace.now().origin() == null ? id.text() : trace.now().origin().number();
    }
}
