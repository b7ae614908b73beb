package org.mutirao.domain.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.DeliveryCommand.ConfirmPickup;
import org.mutirao.domain.delivery.DeliveryCommand.Receive;
import org.mutirao.domain.delivery.DeliveryEvent.CodeRefused;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryCompleted;
import org.mutirao.domain.delivery.DeliveryEvent.DeliveryPartlyReceived;
import org.mutirao.domain.delivery.DeliveryEvent.PickupConfirmed;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;

/// Pickups and receipts, and the codes that vouch for them.
final class Receiving {
    private Receiving() {}

    static Decision pickup(ConfirmPickup command, DeliveryState state) {
        if (state.pickedUp()) {
            return Decision.reject(new DeliveryRefusal.AlreadyPickedUp(state.id()));
        }
        return DeliveryDecider.over(state)
                .or(() ->
                        gate(
                                CodeKind.PICKUP,
                                command.proof(),
                                command.by(),
                                command.coordinator(),
                                state))
                .orElseGet(() -> pickedUp(command, state));
    }

    private static Decision pickedUp(ConfirmPickup command, DeliveryState state) {
        return Decision.accept(
                Emission.of(
                        state.id(),
                        new PickupConfirmed(
                                code(command.proof()),
                                without(command.proof()),
                                command.providerId())));
    }

    static Decision receive(Receive command, DeliveryState state) {
        return DeliveryDecider.over(state).orElseGet(() -> arrived(command, state));
    }

    private static Decision arrived(Receive command, DeliveryState state) {
        Optional<List<Amounts.OfLine>> amounts = command.amounts().on(state);
        if (amounts.isEmpty()) {
            return Decision.reject(
                    new DeliveryRefusal.MixedUnits(
                            state.open().stream().map(Cargo::unit).distinct().toList()));
        }
        @Nullable DeliveryRefusal wrong = check(command, amounts.get(), state);
        if (wrong != null) {
            return Decision.reject(wrong);
        }
        return gate(CodeKind.DELIVERY, command.proof(), command.by(), command.coordinator(), state)
                .orElseGet(() -> Decision.accept(receipt(command, amounts.get(), state)));
    }

    private static @Nullable DeliveryRefusal check(
            Receive command, List<Amounts.OfLine> amounts, DeliveryState state) {
        for (Amounts.OfLine line : amounts) {
            if (!state.lines().containsKey(line.lineId())) {
                return new DeliveryRefusal.NoSuchLine(line.lineId());
            }
            if (line.received().signum() < 0) {
                return new DeliveryRefusal.BadQuantity(line.lineId(), line.received());
            }
            if (line.lost().signum() < 0) {
                return new DeliveryRefusal.BadQuantity(line.lineId(), line.lost());
            }
            if (line.lost().signum() > 0 && line.lossReason() == null) {
                return new DeliveryRefusal.LossNeedsReason(line.lineId());
            }
        }
        if (amounts.stream().noneMatch(Receiving::says)) {
            return onlyCloses(command, state) ? null : new DeliveryRefusal.NothingArrived();
        }
        return command.more() ? null : moreThanOpen(amounts, state);
    }

    /// All that set out is accounted for, and it turns out that no more is coming.
    private static boolean onlyCloses(Receive command, DeliveryState state) {
        return command.rest() == Rest.NOT_COMING
                && state.status() == DeliveryStatus.PARTLY_RECEIVED
                && state.open().isEmpty();
    }

    private static @Nullable DeliveryRefusal moreThanOpen(
            List<Amounts.OfLine> amounts, DeliveryState state) {
        BigDecimal came = BigDecimal.ZERO;
        BigDecimal excess = BigDecimal.ZERO;
        for (Amounts.OfLine line : amounts) {
            BigDecimal here = line.received().add(line.lost());
            BigDecimal open = Objects.requireNonNull(state.lines().get(line.lineId())).open();
            came = came.add(here);
            excess = excess.add(here.subtract(open).max(BigDecimal.ZERO));
        }
        String unit = state.lines().firstEntry().getValue().unit();
        return excess.signum() == 0
                ? null
                : new DeliveryRefusal.MoreThanOpen(
                        new Quantity(came, unit), new Quantity(came.subtract(excess), unit));
    }

    private static boolean says(Amounts.OfLine line) {
        return line.received().signum() > 0 || line.lost().signum() > 0;
    }

    /// What stands between a proof and its receipt: a wrong code becomes an event, too many of them
    /// need a coordinator, and nobody is their own second person.
    private static Optional<Decision> gate(
            CodeKind kind,
            CodeProof proof,
            Id<Entity.Person> by,
            boolean coordinator,
            DeliveryState state) {
        int used = state.attemptsUsed(kind);
        boolean locked = used >= DeliveryState.ATTEMPTS;
        return switch (proof) {
            case CodeProof.Right _ when locked -> locked(kind, used);
            case CodeProof.Right _ -> Optional.empty();
            case CodeProof.Wrong _ when locked -> locked(kind, used);
            case CodeProof.Wrong(var belongsTo) ->
                    Optional.of(
                            Decision.accept(
                                    Emission.of(
                                            state.id(),
                                            new CodeRefused(kind, used + 1, belongsTo))));
            case CodeProof.Without _ when locked && !coordinator -> locked(kind, used);
            case CodeProof.Without(var why) when by.equals(why.secondPersonId()) ->
                    Optional.of(Decision.reject(new DeliveryRefusal.SamePerson(by)));
            case CodeProof.Without _ -> Optional.empty();
        };
    }

    private static Optional<Decision> locked(CodeKind kind, int used) {
        return Optional.of(Decision.reject(new DeliveryRefusal.CodeLocked(kind, used)));
    }

    private static List<Emission> receipt(
            Receive command, List<Amounts.OfLine> amounts, DeliveryState state) {
        List<DeliveryLine> rest = rest(amounts, state);
        CodeProof proof = command.proof();
        boolean goesOn = !rest.isEmpty() || command.more();
        if (goesOn && command.rest() == Rest.ON_ITS_WAY) {
            return List.of(
                    Emission.of(
                            state.id(),
                            new DeliveryPartlyReceived(
                                    command.receiverId(),
                                    lines(amounts.stream().filter(Receiving::says), state),
                                    Rest.ON_ITS_WAY,
                                    proof instanceof CodeProof.Right right ? right.mac() : null,
                                    without(proof))));
        }
        var emissions = new ArrayList<Emission>();
        emissions.add(
                Emission.of(
                        state.id(),
                        new DeliveryCompleted(
                                command.receiverId(),
                                code(proof),
                                lines(withUntouched(amounts, state), state),
                                without(proof))));
        DeliveryDecider.givenBack(rest.stream(), command.offerItems(), Rest.NOT_COMING.wire())
                .forEach(emissions::add);
        return emissions;
    }

    private static List<ReceiptLine> lines(Stream<Amounts.OfLine> amounts, DeliveryState state) {
        return amounts.map(line -> line(line, state)).toList();
    }

    /// The last receipt names every line that it closes: a need of which nothing arrived must learn
    /// of it too.
    private static Stream<Amounts.OfLine> withUntouched(
            List<Amounts.OfLine> amounts, DeliveryState state) {
        Stream<Amounts.OfLine> untouched =
                state.unclosed().stream()
                        .filter(cargo ->
                                amounts.stream()
                                        .noneMatch(line -> line.lineId().equals(cargo.lineId())))
                        .map(cargo ->
                                new Amounts.OfLine(
                                        cargo.lineId(), BigDecimal.ZERO, BigDecimal.ZERO, null));
        return Stream.concat(amounts.stream(), untouched);
    }

    private static ReceiptLine line(Amounts.OfLine amount, DeliveryState state) {
        Cargo cargo = Objects.requireNonNull(state.lines().get(amount.lineId()));
        return new ReceiptLine(
                cargo.lineId(),
                cargo.reservationId(),
                cargo.needId(),
                cargo.needItemId(),
                amount.received(),
                amount.lost().signum() == 0 ? null : amount.lost(),
                amount.lossReason(),
                cargo.unit());
    }

    /// What is still open after these amounts.
    private static List<DeliveryLine> rest(List<Amounts.OfLine> amounts, DeliveryState state) {
        return state.open().stream()
                .map(cargo -> cargo.line(cargo.open().subtract(settled(cargo, amounts))))
                .filter(line -> line.quantity().signum() > 0)
                .toList();
    }

    private static BigDecimal settled(Cargo cargo, List<Amounts.OfLine> amounts) {
        return amounts.stream()
                .filter(line -> line.lineId().equals(cargo.lineId()))
                .flatMap(line -> Stream.of(line.received(), line.lost()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable String code(CodeProof proof) {
        return proof instanceof CodeProof.Right right ? right.code() : null;
    }

    private static @Nullable WithoutCode without(CodeProof proof) {
        return proof instanceof CodeProof.Without(var why) ? why : null;
    }
}
