package org.mutirao.domain.undo;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.Carried;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.need.NeedEvent.NeedCancelled;
import org.mutirao.domain.need.NeedEvent.NeedClosed;
import org.mutirao.domain.need.NeedEvent.NeedReopened;
import org.mutirao.domain.need.NeedEvent.NeedUpdated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.need.NeedStatus;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Takes back what a command did to a need itself.
final class NeedUndo {
    private final Id<Entity.Need> id;
    private final Trace<NeedState> trace;
    private final Steps steps;

    private NeedUndo(Id<Entity.Need> id, Trace<NeedState> trace, Steps steps) {
        this.id = id;
        this.trace = trace;
        this.steps = steps;
    }

    static void plan(Id<Entity.Need> id, Steps steps) {
        var trace =
                Trace.of(
                        NeedState.unknown(id),
                        steps.history().of(id.text()),
                        steps.command(),
                        NeedState::evolve);
        new NeedUndo(id, trace, steps).plan();
    }

    private void plan() {
        if (!trace.before().isKnown() && trace.after().isKnown()) {
            uncreate();
            return;
        }
        steps.setBack(
                id,
                updatedPaths(),
                trace.before().document(),
                trace.after().document(),
                trace.now().document(),
                NeedUpdated::new);
        endAsBefore();
    }

    private Set<String> updatedPaths() {
        var paths = new LinkedHashSet<String>();
        for (Fact fact : trace.own()) {
            if (fact.event() instanceof NeedUpdated(var changes)
                    && fact.aggregateId().equals(id.text())) {
                paths.addAll(changes.keySet());
            }
        }
        return paths;
    }

    private void uncreate() {
        NeedState now = trace.now();
        if (isServedByOthers()) {
            block(Obstacle.Kind.NEED_IS_SERVED);
        }
        boolean changed = !now.document().fields().equals(trace.after().document().fields());
        if (changed || !Objects.equals(now.ended(), trace.after().ended())) {
            if (now.ended() == NeedStatus.CANCELLED) {
                return; // it is gone already
            }
            block(Obstacle.Kind.NEED_MOVED_ON);
        }
        if (now.ended() != NeedStatus.CANCELLED) {
            steps.emit(id, new NeedCancelled(Steps.UNDONE, null));
            steps.tell(Effect.of(Effect.Kind.CANCELS_NEED, id.text(), number()));
        }
    }

    private boolean isServedByOthers() {
        boolean reserved =
                trace.now()
                        .reservations()
                        .made()
                        .filter(each -> !steps.command().contains(each.request()))
                        .anyMatch(each -> each.standing().isPositive());
        return reserved || trace.now().loads().all().anyMatch(this::isByOthers);
    }

    /// Whether a delivery that this command did not start carries or brought something.
    private boolean isByOthers(Carried line) {
        boolean own =
                trace.own().stream()
                        .anyMatch(
                                fact -> fact.aggregateId().equals(line.key().deliveryId().text()));
        return !own && line.used().isPositive();
    }

    private void endAsBefore() {
        @Nullable NeedStatus was = trace.before().ended();
        @Nullable NeedStatus set = trace.after().ended();
        @Nullable NeedStatus is = trace.now().ended();
        if (Objects.equals(was, set) || Objects.equals(was, is)) {
            return;
        }
        if (!Objects.equals(set, is)) {
            block(Obstacle.Kind.NEED_MOVED_ON);
            return;
        }
        NeedEvent event = was == null ? new NeedReopened(null) : lastEnding();
        steps.emit(id, event);
        steps.tell(Effect.of(effect(event), id.text(), number()));
    }

    private static Effect.Kind effect(NeedEvent event) {
        return switch (event) {
            case NeedClosed _ -> Effect.Kind.CLOSES_NEED;
            case NeedCancelled _ -> Effect.Kind.CANCELS_NEED;
            case NeedReopened _, NeedUpdated _, NeedEvent.NeedCreated _ -> Effect.Kind.REOPENS_NEED;
        };
    }

    private NeedEvent lastEnding() {
        NeedEvent ending = new NeedCancelled(Steps.UNDONE, null);
        for (Fact fact : trace.earlier()) {
            boolean own = fact.aggregateId().equals(id.text());
            if (own && fact.event() instanceof NeedCancelled event) {
                ending = event;
            } else if (own && fact.event() instanceof NeedClosed event) {
                ending = event;
            }
        }
        return ending;
    }

    private void block(Obstacle.Kind kind) {
        steps.block(Obstacle.of(kind, Obstacle.Instead.CANCEL_NEED, id.text(), number()));
    }

    private String number() {
        return trace.now().origin() == null ? id.text() : trace.now().origin().number();
    }
}
