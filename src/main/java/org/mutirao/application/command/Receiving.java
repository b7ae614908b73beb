package org.mutirao.application.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Confirmed;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.Cargo;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.CodeProof;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryCommand.CheckDelivery;
import org.mutirao.domain.delivery.DeliveryCommand.ConfirmPickup;
import org.mutirao.domain.delivery.DeliveryCommand.FailDelivery;
import org.mutirao.domain.delivery.DeliveryCommand.Receive;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.directory.Role;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;

/// What is said when goods are fetched, arrive or do not.
final class Receiving {
    private final Journal journal;
    private final Codes codes;
    private final TypedProof typed;
    private final Sealing sealing;

    Receiving(Journal journal, LiveStates live, ReadModel rows, Codes codes, Sealing sealing) {
        this.journal = journal;
        this.codes = codes;
        this.sealing = sealing;
        typed = new TypedProof(live, rows, codes);
    }

    Outcome<Confirmed> confirm(Receipt receipt) {
        return typed.check(
                receipt.deliveryId(),
                CodeKind.DELIVERY,
                receipt.code(),
                without(receipt),
                checked -> receive(receipt, checked));
    }

    Outcome<Confirmed> pickup(
            String deliveryId, @Nullable String code, WithoutCode.@Nullable Reason without) {
        return typed.check(
                deliveryId,
                CodeKind.PICKUP,
                code,
                without == null ? null : new WithoutCode(without, null, null),
                checked -> pickUp(deliveryId, checked));
    }

    private static @Nullable WithoutCode without(Receipt receipt) {
        return receipt.without() == null
                ? null
                : new WithoutCode(
                        receipt.without(),
                        receipt.secondPersonId() == null ? null : Id.of(receipt.secondPersonId()),
                        null);
    }

    private Outcome<Confirmed> receive(Receipt receipt, TypedProof.Checked checked) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(receipt.deliveryId()));
            TypedProof.Checked said = noted(turn, checked, receipt.note());
            Amounts amounts = amounts(receipt);
            return finish(
                    turn,
                    state,
                    said,
                    CodeKind.DELIVERY,
                    new Receive(
                            state.id(),
                            amounts,
                            receipt.rest(),
                            typed.proof(turn, state, said, amounts),
                            null,
                            actor(turn),
                            leads(turn),
                            offerItems(turn, state),
                            receipt.more()));
        });
    }

    /// What was said about why there is no code, with its own words sealed.
    private TypedProof.Checked noted(Turn turn, TypedProof.Checked checked, @Nullable String note) {
        return checked instanceof TypedProof.Checked.Without(var why)
                ? new TypedProof.Checked.Without(
                        new WithoutCode(
                                why.reason(), why.secondPersonId(), sealing.note(turn, note)))
                : checked;
    }

    private static Amounts amounts(Receipt receipt) {
        return receipt.received() == null && receipt.lost() == null
                ? new Amounts.Everything()
                : new Amounts.Total(receipt.received(), receipt.lost(), receipt.lossReason());
    }

    private Outcome<Confirmed> pickUp(String deliveryId, TypedProof.Checked checked) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(deliveryId));
            CodeProof proof = typed.proof(turn, state, checked, new Amounts.Everything());
            return finish(
                    turn,
                    state,
                    checked,
                    CodeKind.PICKUP,
                    new ConfirmPickup(state.id(), proof, null, actor(turn), leads(turn)));
        });
    }

    /// A wrong code is written down, and then refused.
    private Outcome<Confirmed> finish(
            Turn turn,
            DeliveryState before,
            TypedProof.Checked checked,
            CodeKind kind,
            DeliveryCommand command) {
        Outcome<Confirmed> outcome = carryOut(turn, command);
        if (outcome instanceof Outcome.Done
                && checked instanceof TypedProof.Checked.Wrong(var other)) {
            int used = before.attemptsUsed(kind) + 1;
            return new Outcome.Refused<>(
                    new CommandRefusal.WrongCode(
                            Math.max(0, DeliveryState.ATTEMPTS - used),
                            other.map(DeliveryRow::number).orElse("")));
        }
        return outcome;
    }

    Outcome<Confirmed> check(String deliveryId, @Nullable String note) {
        return journal.command(turn -> {
            Id<Entity.Person> by = actor(turn);
            Set<Id<Entity.Person>> names = turn.states().merges(turn.log()).people().namesOf(by);
            @Nullable String digest = sealing.note(turn, note);
            return carryOut(turn, new CheckDelivery(Id.of(deliveryId), by, names, digest));
        });
    }

    Outcome<Confirmed> fail(String deliveryId, FailureReason reason, @Nullable String note) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(deliveryId));
            return carryOut(
                    turn,
                    new FailDelivery(
                            state.id(), reason, sealing.note(turn, note), offerItems(turn, state)));
        });
    }

    Outcome<Confirmed> carryOut(Turn turn, DeliveryCommand command) {
        DeliveryState before = turn.delivery(command.deliveryId());
        return turn.carryOut(DeliveryDecider.decide(command, before), true)
                .map(done -> confirmed(turn, command.deliveryId()));
    }

    private Confirmed confirmed(Turn turn, Id<Entity.Delivery> id) {
        DeliveryState after = turn.delivery(id);
        @Nullable DeliveryStatus status = after.status();
        if (status != null && status.over()) {
            codes.forget(id);
        }
        return new Confirmed(id.text(), status == null ? "" : status.wire());
    }

    static Map<Id<Entity.Reservation>, String> offerItems(Turn turn, DeliveryState state) {
        Map<Id<Entity.Reservation>, String> items = new HashMap<>();
        for (Cargo line : state.lines().values()) {
            Id<Entity.Reservation> reservation = line.reservationId();
            Id<Entity.Offer> offer = line.offerId();
            if (reservation != null && offer != null) {
                items.put(reservation, item(turn, offer, reservation));
            }
        }
        return items;
    }

    private static String item(
            Turn turn, Id<Entity.Offer> offer, Id<Entity.Reservation> reservation) {
        return turn.offer(offer)
                .reservations()
                .find(reservation)
                .map(made -> made.itemId())
                .orElse("");
    }

    private static Id<Entity.Person> actor(Turn turn) {
        return turn.actor()
                .orElseThrow(() ->
                        new RefusedException(new CommandRefusal.NotAllowed("EntregaConcluida")));
    }

    private static boolean leads(Turn turn) {
        return turn.standing().rolesOf(actor(turn)).stream().anyMatch(Role::leads);
    }
}
