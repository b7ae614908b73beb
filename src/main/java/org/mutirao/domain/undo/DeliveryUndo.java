package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Arrived;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// Brings a delivery back to where it would be without a command.
///
/// Totals go back by a correction, what was closed sets out once more, what was set out is ended as
/// it was. Goods that went back to their offer travel on under a reservation made anew, as a line
/// of their own.
final class DeliveryUndo {
    private final Id<Entity.Delivery> id;
    private final DeliveryState target;
    private final DeliveryState current;
    private final Trace<DeliveryState> trace;
    private final Steps steps;
    private final List<CorrectedLine> corrections = new ArrayList<>();
    private final List<CorrectedLine> lateCorrections = new ArrayList<>();
    private final List<DeliveryLine> starts = new ArrayList<>();
    private final List<ReceiptLine> arrivals = new ArrayList<>();

    private DeliveryUndo(Id<Entity.Delivery> id, Trace<DeliveryState> trace, Steps steps) {
        this.id = id;
        this.trace = trace;
        this.target = trace.before();
        this.current = trace.now();
        this.steps = steps;
    }

    static void plan(Id<Entity.Delivery> id, Steps steps) {
        var trace =
                Trace.of(
                        DeliveryState.unknown(id),
                        steps.history().of(id.text()),
                        steps.command(),
                        DeliveryState::evolve);
        if (!Standing.of(trace.after()).equals(Standing.of(trace.now()))) {
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

    /// What counts of a delivery for whoever builds on it, however its lines are cut.
    private record Standing(
            @Nullable DeliveryStatus outcome,
            Map<List<Object>, List<BigDecimal>> goods,
            Set<List<Object>> carriers,
            long vouched) {

        static Standing of(DeliveryState state) {
            var goods = new HashMap<List<Object>, List<BigDecimal>>();
            for (Cargo line : state.lines().values()) {
                goods.merge(
                        Arrays.asList(line.needId(), line.needItemId(), line.unit()),
                        plain(line.open(), line.received(), line.lost()),
                        Standing::plus);
            }
            return new Standing(
                    state.outcome(),
                    goods,
                    state.carriers().stream().map(Standing::carrier).collect(Collectors.toSet()),
                    state.receipts().stream()
                            .filter(receipt -> !receipt.withdrawn())
                            .filter(receipt -> receipt.checkedBy() != null)
                            .count());
        }

        private static List<Object> carrier(Carriage carriage) {
            return Arrays.asList(carriage.volunteerId(), carriage.answer());
        }

        private static List<BigDecimal> plus(List<BigDecimal> one, List<BigDecimal> other) {
            return plain(
                    one.get(0).add(other.get(0)),
                    one.get(1).add(other.get(1)),
                    one.get(2).add(other.get(2)));
        }

        private static List<BigDecimal> plain(BigDecimal... amounts) {
            return Arrays.stream(amounts).map(BigDecimal::stripTrailingZeros).toList();
        }
    }

    private void plan() {
        if (target.outcome() == DeliveryStatus.COMPLETED) {
            target.lines().values().forEach(this::completeLine);
        } else {
            target.lines().values().forEach(this::restoreLine);
        }
        current.lines().values().stream()
                .filter(line -> !target.lines().containsKey(line.lineId()))
                .forEach(line -> settle(line, BigDecimal.ZERO, BigDecimal.ZERO));
        List<Carriage> wanted = missingCarriers();
        correct();
        List<Id<Entity.Assignment>> assigned = wanted.stream().map(this::assign).toList();
        start(assigned);
        if (!lateCorrections.isEmpty()) {
            steps.emit(id, new ReceiptCorrected(lateCorrections, Steps.UNDONE));
        }
        end();
        dismiss();
    }

    /// Of a line that was on its way, or ended without being received in full.
    private void restoreLine(Cargo line) {
        Cargo is = current.lines().getOrDefault(line.lineId(), line);
        if (target.outcome() != null) {
            recover(line, is);
            return;
        }
        settle(is, line.received(), line.lost());
        boolean restart = current.outcome() != null;
        if (restart && line.open().signum() > 0) {
            Steps.Again anew = steps.take(line.reservationId(), line.open());
            BigDecimal moved = anew == null ? BigDecimal.ZERO : anew.left();
            if (anew != null) {
                starts.add(onNewLine(line, anew));
            }
            startRest(line, line.open().subtract(moved));
        }
    }

    /// Of a delivery that failed or was cancelled: what counted as received counts again, if need
    /// be on a line of its own.
    private void recover(Cargo line, Cargo is) {
        BigDecimal received = line.received();
        BigDecimal more = received.subtract(is.received()).max(BigDecimal.ZERO);
        BigDecimal lost = line.lost();
        BigDecimal moreLost = lost.subtract(is.lost()).max(BigDecimal.ZERO);
        Steps.Again anew = steps.take(line.reservationId(), more.add(moreLost));
        if (anew != null) {
            BigDecimal here = anew.left().min(more);
            BigDecimal lostHere = anew.left().subtract(here);
            DeliveryLine fresh = onNewLine(line, anew);
            starts.add(fresh);
            lateCorrections.add(recovered(fresh, here, lostHere));
            received = received.subtract(here);
            lost = lost.subtract(lostHere);
        }
        settle(is, received, lost);
    }

    private static CorrectedLine recovered(
            DeliveryLine line, BigDecimal received, BigDecimal lost) {
        return new CorrectedLine(
                line.lineId(),
                line.reservationId(),
                line.needId(),
                line.needItemId(),
                BigDecimal.ZERO,
                received,
                line.unit(),
                BigDecimal.ZERO,
                lost);
    }

    private void completeLine(Cargo line) {
        Cargo is = current.lines().getOrDefault(line.lineId(), line);
        BigDecimal received = line.received();
        BigDecimal lost = line.lost();
        BigDecimal wanting =
                received.add(lost).subtract(is.received()).subtract(is.lost()).max(BigDecimal.ZERO);
        Steps.Again anew = steps.take(line.reservationId(), wanting);
        if (anew != null) {
            BigDecimal here = anew.left().min(received.subtract(is.received()));
            BigDecimal lostHere = anew.left().subtract(here);
            DeliveryLine fresh = onNewLine(line, anew);
            starts.add(fresh);
            arrivals.add(arrival(fresh, here, lostHere, reason(line.lineId())));
            received = received.subtract(here);
            lost = lost.subtract(lostHere);
        }
        BigDecimal more = received.subtract(is.received());
        BigDecimal moreLost = lost.subtract(is.lost());
        boolean grows = more.signum() >= 0 && moreLost.signum() >= 0;
        if (current.outcome() == DeliveryStatus.COMPLETED || !grows) {
            settle(is, received, lost);
        } else if (more.add(moreLost).signum() > 0) {
            if (current.outcome() != null) {
                startRest(line, more.add(moreLost));
            }
            arrivals.add(arrival(line.line(more), more, moreLost, reason(line.lineId())));
        }
    }

    private DeliveryLine onNewLine(Cargo line, Steps.Again anew) {
        return new DeliveryLine(
                steps.<Entity>freshId().text(),
                anew.id(),
                line.offerId(),
                line.needId(),
                line.needItemId(),
                anew.left(),
                line.unit());
    }

    private void startRest(Cargo line, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            starts.add(line.line(quantity));
        }
    }

    private void settle(Cargo line, BigDecimal received, BigDecimal lost) {
        boolean otherLoss = line.lost().compareTo(lost) != 0;
        if (line.received().compareTo(received) == 0 && !otherLoss) {
            return;
        }
        corrections.add(
                new CorrectedLine(
                        line.lineId(),
                        line.reservationId(),
                        line.needId(),
                        line.needItemId(),
                        line.received(),
                        received,
                        line.unit(),
                        otherLoss ? line.lost() : null,
                        otherLoss ? lost : null));
        steps.tell(
                Effect.of(
                        Effect.Kind.CORRECTS_RECEIPT,
                        id.text(),
                        current.number(),
                        line.received().toPlainString(),
                        received.toPlainString(),
                        line.unit()));
    }

    private static ReceiptLine arrival(
            DeliveryLine line, BigDecimal received, BigDecimal lost, @Nullable LossReason reason) {
        boolean none = lost.signum() == 0;
        return new ReceiptLine(
                line.lineId(),
                line.reservationId(),
                line.needId(),
                line.needItemId(),
                received,
                none ? null : lost,
                none ? null : reason,
                line.unit());
    }

    private @Nullable LossReason reason(String lineId) {
        return target.receipts().stream()
                .flatMap(receipt -> receipt.lines().stream())
                .filter(line -> line.lineId().equals(lineId))
                .map(ReceiptLine::lossReason)
                .filter(Objects::nonNull)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    private void correct() {
        List<Id<Entity.Event>> withdraws = standing(current, target);
        // a closing receipt is said once more instead: it also closes
        List<Id<Entity.Event>> restores =
                standing(target, current).stream()
                        .filter(event -> arrivals.isEmpty() || !isClosing(event))
                        .toList();
        if (!corrections.isEmpty() || !withdraws.isEmpty() || !restores.isEmpty()) {
            steps.emit(id, new ReceiptCorrected(corrections, Steps.UNDONE, withdraws, restores));
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
        if (starts.isEmpty() && !reopens) {
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
                        starts,
                        target.channel()));
        steps.tell(Effect.of(Effect.Kind.STARTS_DELIVERY_AGAIN, id.text(), target.number()));
    }

    private void end() {
        boolean goesOn = current.outcome() == null || !starts.isEmpty();
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
        openLines().stream()
                .filter(line -> arrivals.stream().noneMatch(one -> isOf(one, line)))
                .map(line -> arrival(line, BigDecimal.ZERO, BigDecimal.ZERO, null))
                .toList()
                .forEach(arrivals::add);
        return new DeliveryCompleted(
                last.map(Arrived::receiverId).orElse(null),
                last.map(Arrived::code).orElse(null),
                arrivals,
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
                        starts.stream().map(DeliveryUndo::none))
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

    private List<Carriage> missingCarriers() {
        var there = new LinkedHashSet<>(current.carriers());
        return target.carriers().stream().filter(one -> !isAmong(one, there)).toList();
    }

    private static boolean isAmong(Carriage one, Set<Carriage> others) {
        return others.stream()
                .anyMatch(other ->
                        Objects.equals(one.volunteerId(), other.volunteerId())
                                && one.answer() == other.answer()
                                && one.reservationIds().equals(other.reservationIds()));
    }

    private Id<Entity.Assignment> assign(Carriage carriage) {
        Id<Entity.Assignment> anew = steps.freshId();
        return AssignmentUndo.assign(id, carriage, anew, steps);
    }

    private void dismiss() {
        var wanted = new LinkedHashSet<>(target.carriers());
        current.carriers().stream()
                .filter(one -> !isAmong(one, wanted))
                .forEach(one -> AssignmentUndo.dismiss(id, one, steps));
    }
}
