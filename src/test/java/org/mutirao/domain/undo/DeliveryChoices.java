package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.CodeProof;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.testing.Journal;
import org.mutirao.domain.testing.Sending;

/// What people may do with deliveries.
final class DeliveryChoices {
    private final Random random;
    private final Operation operation;

    DeliveryChoices(Random random, Operation operation) {
        this.random = random;
        this.operation = operation;
    }

    private @Nullable String any(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }

    private BigDecimal some() {
        return BigDecimal.valueOf(1 + random.nextInt(60));
    }

    @Nullable Decision dispatch() {
        String needId = any(operation.needs());
        if (needId == null) {
            return null;
        }
        return Sending.all(
                operation.need(needId),
                Id.of(operation.newId()),
                "A-5",
                Flow.DIRECT,
                Journal.BETO,
                operation::newId);
    }

    @Nullable Decision ofDelivery(RandomDay.Job job) {
        String id = any(operation.deliveries());
        if (id == null) {
            return null;
        }
        DeliveryState state = operation.delivery(id);
        DeliveryCommand command = command(job, state);
        return command == null ? null : DeliveryDecider.decide(command, state);
    }

    private @Nullable DeliveryCommand command(RandomDay.Job job, DeliveryState state) {
        var items = operation.offerItems();
        return switch (job) {
            case RECEIVE ->
                    receive(
                            state,
                            amounts(),
                            random.nextBoolean() ? Rest.ON_ITS_WAY : Rest.NOT_COMING);
            case RECEIVE_A_PART -> receive(state, Sending.half(state), Rest.ON_ITS_WAY);
            case FAIL ->
                    new DeliveryCommand.FailDelivery(
                            state.id(), FailureReason.REFUSED, null, items);
            case CORRECT ->
                    new DeliveryCommand.CorrectReceipt(
                            state.id(),
                            state.lines().keySet().stream()
                                    .limit(1)
                                    .map(line ->
                                            new DeliveryCommand.NewTotal(
                                                    line,
                                                    some(),
                                                    random.nextBoolean() ? null : BigDecimal.ONE))
                                    .toList(),
                            null,
                            items);
            case CHANGE_CARRIER -> change(state);
            case ACCEPT ->
                    carrier(state)
                            .map(one -> new DeliveryCommand.AcceptAssignment(state.id(), one))
                            .orElse(null);
            case DECLINE ->
                    carrier(state)
                            .map(one ->
                                    new DeliveryCommand.DeclineAssignment(state.id(), one, null))
                            .orElse(null);
            default -> new DeliveryCommand.CancelDelivery(state.id(), "z", null);
        };
    }

    private DeliveryCommand receive(DeliveryState state, Amounts amounts, Rest rest) {
        return new DeliveryCommand.Receive(
                state.id(),
                amounts,
                rest,
                proof(),
                null,
                Journal.ANA,
                false,
                operation.offerItems(),
                random.nextBoolean());
    }

    private static Optional<Id<Entity.Assignment>> carrier(DeliveryState state) {
        return state.carriers().stream().map(Carriage::id).findFirst();
    }

    private DeliveryCommand.@Nullable ChangeCarrier change(DeliveryState state) {
        return carrier(state)
                .map(one ->
                        new DeliveryCommand.ChangeCarrier(
                                state.id(),
                                one,
                                Id.of(operation.newId()),
                                Journal.CAIO,
                                Set.of(),
                                Id.of(operation.newId()),
                                null,
                                null))
                .orElse(null);
    }

    private Amounts amounts() {
        return switch (random.nextInt(3)) {
            case 0 -> new Amounts.Everything();
            case 1 -> new Amounts.Total(some(), null, null);
            default -> new Amounts.Total(some(), BigDecimal.ONE, LossReason.SPOILED);
        };
    }

    private CodeProof proof() {
        return random.nextBoolean()
                ? new CodeProof.Right("CODE", "mac")
                : new CodeProof.Without(new WithoutCode(WithoutCode.Reason.HURRY, null, null));
    }
}
