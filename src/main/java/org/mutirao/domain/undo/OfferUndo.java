package org.mutirao.domain.undo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferEvent.OfferReopened;
import org.mutirao.domain.offer.OfferEvent.OfferUpdated;
import org.mutirao.domain.offer.OfferEvent.OfferWithdrawn;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Takes back what a command did to an offer and to the reservations from it.
final class OfferUndo {
    private final Id<Entity.Offer> id;
    private final Trace<OfferState> trace;
    private final Steps steps;
    private final List<OfferEvent> own;

    private OfferUndo(Id<Entity.Offer> id, Trace<OfferState> trace, Steps steps) {
        this.id = id;
        this.trace = trace;
        this.steps = steps;
        own = eventsOf(id, trace.own());
    }

    /// An offer is also named by others' events.
    private static List<OfferEvent> eventsOf(Id<Entity.Offer> id, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.aggregateId().equals(id.text()))
                .map(Fact::event)
                .filter(OfferEvent.class::isInstance)
                .map(OfferEvent.class::cast)
                .toList();
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
        var reservations = new ReservationUndo(id, own, trace, steps);
        reservations.release();
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
        reservations.reserveAgain();
    }

    private boolean happened(Class<? extends OfferEvent> type) {
        return own.stream().anyMatch(type::isInstance);
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
        for (OfferEvent event : own) {
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

    private OfferWithdrawn lastWithdrawal() {
        return trace.earlier().stream()
                .filter(fact -> fact.aggregateId().equals(id.text()))
                .map(Fact::event)
                .filter(OfferWithdrawn.class::isInstance)
                .map(OfferWithdrawn.class::cast)
                .reduce((first, later) -> later)
                .orElseGet(() -> new OfferWithdrawn(Steps.UNDONE, null));
    }

    private void block(Obstacle.Kind kind) {
        steps.block(Obstacle.of(kind, Obstacle.Instead.WITHDRAW_OFFER, id.text(), number()));
    }

    private String number() {
        return trace.now().origin() == null ? id.text() : trace.now().origin().number();
    }
}
