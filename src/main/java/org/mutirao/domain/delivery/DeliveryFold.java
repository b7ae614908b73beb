package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentAccepted;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCancelled;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentCreated;
import org.mutirao.domain.delivery.AssignmentEvent.AssignmentDeclined;
import org.mutirao.domain.delivery.DeliveryEvent.CodeRefused;
import org.mutirao.domain.delivery.DeliveryEvent.CodeShown;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCancelled;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryChecked;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryEnRoute;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryFailed;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryStarted;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.delivery.DeliveryEvent.ReceiptCorrected;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Channel;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;

/// The working copy in which facts are folded into a [DeliveryState]. It never fails: what makes no
/// sense at its place changes nothing, or is kept aside.
final class DeliveryFold {
    private final Id<Entity.Delivery> id;
    private String number = "";
    private boolean started;
    private @Nullable DeliveryStatus outcome;
    private boolean pickedUp;
    private Flow flow = Flow.DIRECT;
    private @Nullable Channel channel;
    private @Nullable Id<Entity.Place> originId;
    private @Nullable Id<Entity.Place> destinationId;
    private final SequencedMap<String, Cargo> lines = new LinkedHashMap<>();
    private final SequencedMap<Id<Entity.Assignment>, Carriage> carriages = new LinkedHashMap<>();
    private final List<Arrived> receipts = new ArrayList<>();
    private final List<DeliveryState.Corrected> corrections = new ArrayList<>();
    private final List<DeliveryState.Position> positions = new ArrayList<>();
    private final List<ReceiptLine> strange = new ArrayList<>();
    private int refusedDelivery;
    private int refusedPickup;

    DeliveryFold(Id<Entity.Delivery> id) {
        this.id = id;
    }

    DeliveryFold(DeliveryState state) {
        id = state.id();
        number = state.number();
        started = state.started();
        outcome = state.outcome();
        pickedUp = state.pickedUp();
        flow = state.flow();
        channel = state.channel();
        originId = state.originId();
        destinationId = state.destinationId();
        lines.putAll(state.lines());
        carriages.putAll(state.carriages());
        receipts.addAll(state.receipts());
        corrections.addAll(state.corrections());
        positions.addAll(state.positions());
        strange.addAll(state.strange());
        refusedDelivery = state.refusedDelivery();
        refusedPickup = state.refusedPickup();
    }

    DeliveryState state() {
        return new DeliveryState(
                id,
                number,
                started,
                outcome,
                pickedUp,
                flow,
                channel,
                originId,
                destinationId,
                lines,
                carriages,
                receipts,
                corrections,
                positions,
                strange,
                refusedDelivery,
                refusedPickup);
    }

    DeliveryFold apply(Fact fact) {
        if (fact.event() instanceof AssignmentEvent event && event.deliveryId().equals(id)) {
            carry(Id.of(fact.aggregateId()), event);
        }
        boolean own =
                fact.aggregate() == AggregateType.DELIVERY && fact.aggregateId().equals(id.text());
        if (own && fact.event() instanceof DeliveryEvent event) {
            happen(fact, event);
        }
        return this;
    }

    private void carry(Id<Entity.Assignment> assignment, AssignmentEvent event) {
        UnaryOperator<Carriage> step =
                switch (event) {
                    case AssignmentCreated e -> carriage -> carriage.created(e);
                    case AssignmentAccepted _ -> answered(Carriage.Answer.ACCEPTED);
                    case AssignmentDeclined _ -> answered(Carriage.Answer.DECLINED);
                    case AssignmentCancelled _ -> answered(Carriage.Answer.CANCELLED);
                };
        Carriage before = carriages.getOrDefault(assignment, Carriage.unknown(assignment));
        carriages.put(assignment, step.apply(before));
    }

    private static UnaryOperator<Carriage> answered(Carriage.Answer answer) {
        return carriage -> carriage.answered(answer);
    }

    private void happen(Fact fact, DeliveryEvent event) {
        switch (event) {
            case DeliveryStarted e -> start(e);
            case PickupConfirmed _ -> pickedUp = true;
            case DeliveryEnRoute e ->
                    positions.add(
                            new DeliveryState.Position(
                                    fact.at(), e.latitude(), e.longitude(), e.placeId()));
            case DeliveryPartlyReceived e -> part(fact, e);
            case DeliveryCompleted e -> complete(fact, e);
            case DeliveryChecked _ -> receipts.replaceAll(receipt -> receipt.checked(fact.by()));
            case ReceiptCorrected e -> correct(fact, e);
            case CodeRefused e -> refuse(e.kind());
            case CodeShown _ -> {}
            case DeliveryFailed _ -> end(DeliveryStatus.FAILED);
            case DeliveryCancelled _ -> end(DeliveryStatus.CANCELLED);
        }
    }

    private void start(DeliveryStarted event) {
        if (started && outcome == null) {
            return;
        }
        boolean anew = started;
        started = true;
        if (anew) {
            outcome = null;
        }
        number = event.number();
        flow = event.flow();
        channel = event.channel();
        originId = event.originId();
        destinationId = event.destinationId();
        event.lines().forEach(line -> lines.put(line.lineId(), set(line, anew)));
    }

    private Cargo set(DeliveryLine line, boolean anew) {
        Cargo before = lines.get(line.lineId());
        if (before == null || !before.unit().equals(line.unit())) {
            return Cargo.sent(line);
        }
        if (anew) {
            return before.again(line);
        }
        Cargo known = Cargo.sent(line).arrived(before.received(), before.lost());
        return before.closed() ? known.close() : known;
    }

    private void part(Fact fact, DeliveryPartlyReceived event) {
        arrive(event.lines());
        if (event.rest() == Rest.NOT_COMING) {
            lines.replaceAll((_, cargo) -> cargo.close());
        }
        receipts.add(Arrived.of(fact, event));
    }

    private void complete(Fact fact, DeliveryCompleted event) {
        arrive(event.lines());
        lines.replaceAll((_, cargo) -> cargo.close());
        outcome = DeliveryStatus.COMPLETED;
        receipts.add(Arrived.of(fact, event));
    }

    private void arrive(List<ReceiptLine> received) {
        for (ReceiptLine line : received) {
            Cargo cargo = lines.getOrDefault(line.lineId(), Cargo.unsent(line));
            if (cargo.unit().equals(line.unit())) {
                BigDecimal lost = line.lost() == null ? BigDecimal.ZERO : line.lost();
                lines.put(line.lineId(), cargo.arrived(line.received(), lost));
            } else {
                strange.add(line);
            }
        }
    }

    private void correct(Fact fact, ReceiptCorrected event) {
        for (CorrectedLine line : event.lines()) {
            Cargo cargo = lines.get(line.lineId());
            if (cargo != null && cargo.unit().equals(line.unit())) {
                lines.put(line.lineId(), cargo.corrected(line));
            }
        }
        event.withdraws().forEach(receipt -> withdraw(receipt, true));
        event.restores().forEach(receipt -> withdraw(receipt, false));
        corrections.add(
                new DeliveryState.Corrected(fact.at(), fact.by(), event.lines(), event.reason()));
    }

    private void withdraw(Id<Entity.Event> receipt, boolean gone) {
        receipts.replaceAll(one -> one.event().equals(receipt) ? one.withdrawn(gone) : one);
    }

    private void refuse(CodeKind kind) {
        if (kind == CodeKind.PICKUP) {
            refusedPickup++;
        } else {
            refusedDelivery++;
        }
    }

    /// What was received stays received: a delivery that arrived cannot fail afterwards.
    private void end(DeliveryStatus how) {
        boolean arrived =
                outcome == DeliveryStatus.COMPLETED
                        && lines.values().stream().anyMatch(line -> line.received().signum() > 0);
        if (!arrived) {
            outcome = how;
            lines.replaceAll((_, cargo) -> cargo.close());
        }
    }
}
