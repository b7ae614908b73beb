package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Brings a delivery back to where it would be without a command.
///
/// Totals go back by a correction, what was closed sets out once more, what was set out is ended as
/// it was.
final class DeliveryUndo {
    private final Id<Entity.Delivery> id;
    private final DeliveryState target;
    private final DeliveryState current;
    private final Trace<DeliveryState> trace;
    private final Steps steps;
    private final GoodsUndo goods;

    private DeliveryUndo(Id<Entity.Delivery> id, Trace<DeliveryState> trace, Steps steps) {
        this.id = id;
        this.trace = trace;
        this.target = trace.before();
        this.current = trace.now();
        this.steps = steps;
        goods = new GoodsUndo(target, current, steps);
    }

    static void plan(Id<Entity.Delivery> id, Steps steps) {
        var trace =
                Trace.of(
                        DeliveryState.unknown(id),
                        steps.history().of(id.text()),
                        steps.command(),
                        DeliveryState::evolve);
        if (!DeliveryStanding.of(trace.after()).equals(DeliveryStanding.of(trace.now()))) {
            String number = trace.now().number();
            boolean arrived = trace.now().receivedAnything();
            steps.block(
                    Obstacle.of(
                            Obstacle.Kind.DELIVERY_MOVED_ON,
                            arrived
                                    ? Obstacle.Instead.CORRECT_RECEIPT
                                    : Obstacle.Instead.CANCEL_DELIVERY,
                            id.text(),
                            number));
            return;
        }
        new DeliveryUndo(id, trace, steps).plan();
    }

    private void plan() {
        goods.plan();
        List<Carriage> wanted = AssignmentUndo.missing(target.carriers(), current.carriers());
        correct();
        List<Id<Entity.Assignment>> assigned = wanted.stream().map(this::assign).toList();
        start(assigned);
        if (!goods.lateCorrections().isEmpty()) {
            steps.emit(id, new ReceiptCorrected(goods.lateCorrections(), Steps.UNDONE));
        }
        end();
        AssignmentUndo.missing(current.carriers(), target.carriers())
                .forEach(one -> AssignmentUndo.dismiss(id, one, steps));
    }

    private void correct() {
        List<Id<Entity.Event>> withdraws = standing(current, target);
        // a closing receipt is said once more instead: it also closes
        List<Id<Entity.Event>> restores =
                standing(target, current).stream()
                        .filter(event -> goods.arrivals().isEmpty() || !isClosing(event))
                        .toList();
        if (!goods.corrections().isEmpty() || !withdraws.isEmpty() || !restores.isEmpty()) {
            steps.emit(
                    id,
                    new ReceiptCorrected(goods.corrections(), Steps.UNDONE, withdraws, restores));
        }
    }

    /// The receipts that stand in one state and not in the other.
    private static List<Id<Entity.Event>> standing(DeliveryState one, DeliveryState other) {
        Set<Id<Entity.Event>> there =
                other.receipts().stream()
                        .filter(receipt -> !receipt.withdrawn())
                        .map(Arrived::event)
                        .collect(Collectors.toSet());
        return one.receipts().stream()
                .filter(receipt -> !receipt.withdrawn())
                .map(Arrived::event)
                .filter(event -> !there.contains(event))
                .toList();
    }

    private boolean isClosing(Id<Entity.Event> receipt) {
        return target.receipts().stream()
                .anyMatch(one -> one.event().equals(receipt) && one.closing());
    }

    private void start(List<Id<Entity.Assignment>> assigned) {
        boolean reopens = target.started() && target.outcome() == null && current.outcome() != null;
        if (goods.starts().isEmpty() && !reopens) {
            return;
        }
        List<Carriage> carriers = target.carriers();
        Id<Entity.Assignment> first =
                assigned.isEmpty()
                        ? carriers.stream().map(Carriage::id).findFirst().orElse(null)
                        : assigned.getFirst();
        steps.emit(
                id,
                new DeliveryStarted(
                        target.number(),
                        first,
                        carriers.isEmpty() ? null : carriers.getFirst().volunteerId(),
                        target.originId(),
                        target.destinationId(),
                        target.flow(),
                        goods.starts(),
                        target.channel()));
        steps.tell(Effect.of(Effect.Kind.STARTS_DELIVERY_AGAIN, id.text(), target.number()));
    }

    private void end() {
        boolean goesOn = current.outcome() == null || !goods.starts().isEmpty();
        DeliveryStatus how = target.started() ? target.outcome() : DeliveryStatus.CANCELLED;
        if (how == null || (!goesOn && current.outcome() == how)) {
            return;
        }
        switch (how) {
            case COMPLETED -> emit(Effect.Kind.COMPLETES_DELIVERY, completed());
            case FAILED -> emit(Effect.Kind.FAILS_DELIVERY, failed());
            default -> emit(Effect.Kind.CANCELS_DELIVERY, cancelled());
        }
    }

    private void emit(Effect.Kind kind, DeliveryEvent event) {
        steps.emit(id, event);
        steps.tell(Effect.of(kind, id.text(), current.number()));
    }

    private DeliveryEvent completed() {
        Optional<Arrived> last =
                target.receipts().stream()
                        .filter(receipt -> receipt.closing() && !receipt.withdrawn())
                        .reduce((first, later) -> later);
        // every line is named, so that every need hears that nothing more is coming
        var lines = new ArrayList<ReceiptLine>(goods.arrivals());
        openLines().stream()
                .filter(line -> goods.arrivals().stream().noneMatch(one -> isOf(one, line)))
                .map(line -> GoodsUndo.arrival(line, BigDecimal.ZERO, BigDecimal.ZERO, null))
                .forEach(lines::add);
        return new DeliveryCompleted(
                last.map(Arrived::receiverId).orElse(null),
                last.map(Arrived::code).orElse(null),
                lines,
                last.map(DeliveryUndo::without).orElse(null));
    }

    private static boolean isOf(ReceiptLine receipt, DeliveryLine line) {
        return receipt.lineId().equals(line.lineId());
    }

    /// Who has checked it has checked it.
    private static @Nullable WithoutCode without(Arrived receipt) {
        WithoutCode why = receipt.without();
        return why == null || receipt.checkedBy() == null
                ? why
                : new WithoutCode(why.reason(), receipt.checkedBy(), why.note());
    }

    private DeliveryEvent failed() {
        DeliveryFailed last = Objects.requireNonNull(last(DeliveryFailed.class));
        return new DeliveryFailed(last.reason(), last.note(), openLines());
    }

    private DeliveryEvent cancelled() {
        DeliveryCancelled last = last(DeliveryCancelled.class);
        return last == null
                ? new DeliveryCancelled(Steps.UNDONE, null, openLines())
                : new DeliveryCancelled(last.reason(), last.note(), openLines());
    }

    /// What is still open; of what set out only to be received again, that nothing is.
    private List<DeliveryLine> openLines() {
        return Stream.concat(
                        current.unclosed().stream().map(Cargo::openLine),
                        goods.starts().stream().map(DeliveryUndo::none))
                .toList();
    }

    private static DeliveryLine none(DeliveryLine line) {
        return new DeliveryLine(
                line.lineId(),
                line.reservationId(),
                line.offerId(),
                line.needId(),
                line.needItemId(),
                BigDecimal.ZERO,
                line.unit());
    }

    private <E extends DeliveryEvent> @Nullable E last(Class<E> type) {
        return trace.earlier().stream()
                .map(Fact::event)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    private Id<Entity.Assignment> assign(Carriage carriage) {
        Id<Entity.Assignment> anew = steps.freshId();
        return AssignmentUndo.assign(id, carriage, anew, steps);
    }
}
