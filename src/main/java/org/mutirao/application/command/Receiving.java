package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Confirmed;
import org.mutirao.application.command.Coordination.Receipt;
import org.mutirao.application.projection.LiveStates;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.security.CodeCheck;
import org.mutirao.application.security.DeliveryCode;
import org.mutirao.application.security.MacKey;
import org.mutirao.application.security.PartReceipt;
import org.mutirao.application.security.TypedCode;
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
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;

/// What is said when goods are fetched, arrive or do not.
final class Receiving {
    private static final Set<String> OPEN =
            Set.of("iniciada", "retirada", "em_rota", "recebida_em_parte");

    private final Journal journal;
    private final LiveStates live;
    private final ReadModel rows;
    private final Codes codes;

    Receiving(Journal journal, LiveStates live, ReadModel rows, Codes codes) {
        this.journal = journal;
        this.live = live;
        this.rows = rows;
        this.codes = codes;
    }

    /// What came of checking what was typed; the slow part, done before the turn.
    private sealed interface Checked {
        record Right(DeliveryCode code, MacKey macKey) implements Checked {}

        record Wrong(Optional<DeliveryRow> belongsTo) implements Checked {}

        record Without(WithoutCode why) implements Checked {}
    }

    Outcome<Confirmed> confirm(Receipt receipt) {
        return checked(
                receipt.deliveryId(),
                CodeKind.DELIVERY,
                receipt.code(),
                without(receipt),
                checked -> receive(receipt, checked));
    }

    Outcome<Confirmed> pickup(
            String deliveryId, @Nullable String code, WithoutCode.@Nullable Reason without) {
        return checked(
                deliveryId,
                CodeKind.PICKUP,
                code,
                without == null ? null : new WithoutCode(without, null, null),
                checked -> pickUp(deliveryId, checked));
    }

    private Outcome<Confirmed> checked(
            String deliveryId,
            CodeKind kind,
            @Nullable String typed,
            @Nullable WithoutCode without,
            Function<Checked, Outcome<Confirmed>> then) {
        if (typed == null) {
            return without == null
                    ? new Outcome.Refused<>(new CommandRefusal.CodeOrReason())
                    : then.apply(new Checked.Without(without));
        }
        if (!(TypedCode.parse(typed) instanceof TypedCode.WellFormed(var code))) {
            return new Outcome.Refused<>(new CommandRefusal.MalformedCode());
        }
        DeliveryState delivery = live.ask((log, states) -> states.delivery(log, Id.of(deliveryId)));
        return then.apply(
                codes.check(code, delivery, kind) instanceof CodeCheck.Right(var macKey)
                        ? new Checked.Right(code, macKey)
                        : new Checked.Wrong(ownerOf(code, kind, deliveryId)));
    }

    private static @Nullable WithoutCode without(Receipt receipt) {
        return receipt.without() == null
                ? null
                : new WithoutCode(
                        receipt.without(),
                        receipt.secondPersonId() == null ? null : Id.of(receipt.secondPersonId()),
                        null);
    }

    /// The open delivery whose code was typed instead, among those whose codes are known here.
    private Optional<DeliveryRow> ownerOf(DeliveryCode code, CodeKind kind, String not) {
        return rows.deliveries(OPEN, 0, ReadModel.MOST_ROWS).stream()
                .filter(row -> !row.deliveryId().equals(not))
                .filter(row -> codeOf(row, kind).filter(code::equals).isPresent())
                .findFirst();
    }

    private Optional<DeliveryCode> codeOf(DeliveryRow row, CodeKind kind) {
        return codes.find(
                live.ask((log, states) -> states.delivery(log, Id.of(row.deliveryId()))), kind);
    }

    private Outcome<Confirmed> receive(Receipt receipt, Checked checked) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(receipt.deliveryId()));
            Amounts amounts = amounts(receipt);
            return finish(
                    turn,
                    state,
                    checked,
                    CodeKind.DELIVERY,
                    new Receive(
                            state.id(),
                            amounts,
                            receipt.rest(),
                            proof(turn, state, checked, amounts),
                            null,
                            actor(turn),
                            leads(turn),
                            offerItems(turn, state),
                            receipt.more()));
        });
    }

    private static Amounts amounts(Receipt receipt) {
        return receipt.received() == null && receipt.lost() == null
                ? new Amounts.Everything()
                : new Amounts.Total(receipt.received(), receipt.lost(), receipt.lossReason());
    }

    private Outcome<Confirmed> pickUp(String deliveryId, Checked checked) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(deliveryId));
            CodeProof proof = proof(turn, state, checked, new Amounts.Everything());
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
            Checked checked,
            CodeKind kind,
            DeliveryCommand command) {
        Outcome<Confirmed> outcome = carryOut(turn, command);
        if (outcome instanceof Outcome.Done && checked instanceof Checked.Wrong(var other)) {
            int used = before.attemptsUsed(kind) + 1;
            return new Outcome.Refused<>(
                    new CommandRefusal.WrongCode(
                            Math.max(0, DeliveryState.ATTEMPTS - used),
                            other.map(DeliveryRow::number).orElse("")));
        }
        return outcome;
    }

    Outcome<Confirmed> check(String deliveryId) {
        return journal.command(turn -> {
            Id<Entity.Person> by = actor(turn);
            Set<Id<Entity.Person>> names = turn.states().merges(turn.log()).people().namesOf(by);
            return carryOut(turn, new CheckDelivery(Id.of(deliveryId), by, names, null));
        });
    }

    Outcome<Confirmed> fail(String deliveryId, FailureReason reason) {
        return journal.command(turn -> {
            DeliveryState state = turn.delivery(Id.of(deliveryId));
            return carryOut(
                    turn, new FailDelivery(state.id(), reason, null, offerItems(turn, state)));
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

    private CodeProof proof(Turn turn, DeliveryState state, Checked checked, Amounts amounts) {
        return switch (checked) {
            case Checked.Without(var why) -> new CodeProof.Without(why);
            case Checked.Wrong(var other) ->
                    new CodeProof.Wrong(
                            other.map(row -> Id.<Entity.Delivery>of(row.deliveryId()))
                                    .orElse(null));
            case Checked.Right(var code, var macKey) ->
                    new CodeProof.Right(code.characters(), mac(turn, state, macKey, amounts));
        };
    }

    private String mac(Turn turn, DeliveryState state, MacKey key, Amounts amounts) {
        List<Amounts.OfLine> lines = amounts.on(state).orElse(List.of());
        var receipt =
                new PartReceipt(
                        state.id().text(),
                        sum(lines.stream().map(Amounts.OfLine::received).toList()),
                        sum(lines.stream().map(Amounts.OfLine::lost).toList()),
                        Fields.text(turn.now()));
        return codes.field().partMac(key, receipt);
    }

    private static String sum(List<BigDecimal> amounts) {
        return amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
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
