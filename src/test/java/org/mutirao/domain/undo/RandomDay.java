package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.counter.CounterDecider;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.CodeProof;
import org.mutirao.domain.delivery.CodeSeal;
import org.mutirao.domain.delivery.DeliveryCommand;
import org.mutirao.domain.delivery.DeliveryDecider;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.delivery.Dispatching;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.delivery.WithoutCode;
import org.mutirao.domain.need.NeedCommand;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferCommand;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.Reservation;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.testing.Journal;

/// People at work: every job of the main part, in any sensible or senseless order.
final class RandomDay {
    enum Job {
        NEED,
        OFFER,
        EDIT,
        RESERVE,
        RELEASE,
        DISPATCH,
        RECEIVE,
        FAIL,
        CANCEL_DELIVERY,
        CORRECT,
        CHANGE_CARRIER,
        ACCEPT,
        CANCEL_NEED,
        CLOSE_NEED,
        REOPEN_NEED,
        WITHDRAW,
        REOPEN_OFFER,
        COUNTER
    }

    /// Goods move more often than words about them.
    private static final List<Job> ANY =
            Stream.concat(
                            Stream.of(Job.values()),
                            Stream.of(
                                            Job.RESERVE,
                                            Job.RESERVE,
                                            Job.DISPATCH,
                                            Job.RECEIVE,
                                            Job.RECEIVE,
                                            Job.FAIL,
                                            Job.CANCEL_DELIVERY,
                                            Job.CORRECT)
                                    .flatMap(job -> Stream.of(job, job)))
                    .toList();

    private static final Instant NOW = Journal.START;
    private final Random random;
    private final Operation operation;
    private Map<String, List<String>> seenBefore = Map.of();

    RandomDay(Random random, Operation operation) {
        this.random = random;
        this.operation = operation;
    }

    /// Tries jobs until one is accepted.
    void work() {
        while (!attempt(ANY.get(random.nextInt(ANY.size())))) {
            // the next one may be possible
        }
    }

    /// Works on until this job can be done, for a while.
    ///
    /// @return whether it was done
    boolean workUntil(Job job) {
        for (int i = 0; i < 60; i++) {
            seenBefore = operation.seen();
            if (attempt(job)) {
                return true;
            }
            work();
        }
        return false;
    }

    /// What was seen just before the job that [#workUntil] did.
    Map<String, List<String>> seenBefore() {
        return seenBefore;
    }

    private boolean attempt(Job job) {
        Decision decision = decide(job);
        return decision != null && operation.run(decision);
    }

    private @Nullable Decision decide(Job job) {
        return switch (job) {
            case NEED -> operation.needs().size() > 3 ? null : need();
            case OFFER -> operation.offers().size() > 3 ? null : offer();
            case COUNTER -> random.nextInt(3) == 0 ? counter() : null;
            case RESERVE -> reserve();
            case DISPATCH -> dispatch();
            case CANCEL_NEED, CLOSE_NEED -> random.nextBoolean() ? ofNeed(job) : null;
            case EDIT, RELEASE, REOPEN_NEED -> ofNeed(job);
            case WITHDRAW -> random.nextBoolean() ? ofOffer(job) : null;
            case REOPEN_OFFER -> ofOffer(job);
            case RECEIVE, FAIL, CANCEL_DELIVERY, CORRECT, CHANGE_CARRIER, ACCEPT -> ofDelivery(job);
        };
    }

    private Item meals(@Nullable BigDecimal quantity) {
        return new Item("line", "marmita", null, null, quantity, "un", null, null, List.of());
    }

    private BigDecimal some() {
        return BigDecimal.valueOf(1 + random.nextInt(60));
    }

    private @Nullable String any(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }

    private Decision need() {
        Id<Entity.Need> id = Id.of(operation.newId());
        var items = List.of(meals(random.nextInt(4) == 0 ? null : some()));
        return NeedDecider.decide(
                new NeedCommand.CreateNeed(
                        id,
                        new NeedCreated(
                                "A-1", null, items, null, null, null, null, null, null, null,
                                null)),
                NeedState.unknown(id));
    }

    private Decision offer() {
        Id<Entity.Offer> id = Id.of(operation.newId());
        var items = List.of(meals(random.nextInt(5) == 0 ? null : some().add(some())));
        return OfferDecider.decide(
                new OfferCommand.PublishOffer(
                        id,
                        new OfferPublished("A-2", null, items, null, null, null, null, null, null)),
                OfferState.unknown(id));
    }

    private Decision counter() {
        String offer = random.nextBoolean() ? any(operation.offers()) : null;
        var from =
                offer == null
                        ? null
                        : new CounterDecider.FromOffer(
                                Id.of(offer), "line", Id.of(operation.newId()));
        return CounterDecider.decide(
                new CounterDecider.HandOut(
                        Id.of(operation.newId()),
                        "A-3",
                        Id.of(operation.newId()),
                        "A-4",
                        null,
                        List.of(
                                new CounterDecider.Given(
                                        meals(BigDecimal.TWO), operation.newId(), from)),
                        null,
                        Journal.ANA,
                        5));
    }

    private @Nullable Decision reserve() {
        String need = any(operation.needs());
        String offer = any(operation.offers());
        if (need == null || offer == null) {
            return null;
        }
        return OfferDecider.decide(
                new OfferCommand.ReserveOffer(
                        Id.of(offer),
                        Id.of(operation.newId()),
                        Id.of(need),
                        "line",
                        "line",
                        some(),
                        "un",
                        null,
                        NOW),
                operation.offer(offer));
    }

    private @Nullable Decision dispatch() {
        String needId = any(operation.needs());
        if (needId == null) {
            return null;
        }
        NeedState need = operation.need(needId);
        Map<Id<Entity.Reservation>, Quantity> ready = new HashMap<>();
        var lines = new ArrayList<DeliveryLine>();
        for (Reservation each : need.reservations().made().toList()) {
            Quantity left = need.reserved(each);
            if (left.isPositive()) {
                ready.put(each.id(), left);
                lines.add(
                        new DeliveryLine(
                                operation.newId(),
                                each.id(),
                                each.offerId(),
                                need.id(),
                                each.needItemId(),
                                left.amount(),
                                left.unit()));
            }
        }
        var load =
                new Dispatching.Load(
                        Id.of(operation.newId()),
                        "A-5",
                        Id.of(operation.newId()),
                        null,
                        Flow.DIRECT,
                        lines,
                        new CodeSeal("00", "11", null),
                        null);
        return Dispatching.decide(
                new Dispatching.Dispatch(Journal.BETO, null, List.of(load), null), ready);
    }

    private @Nullable Decision ofNeed(Job job) {
        String id = any(operation.needs());
        if (id == null) {
            return null;
        }
        NeedState state = operation.need(id);
        var command =
                switch (job) {
                    case CANCEL_NEED -> new NeedCommand.CancelNeed(state.id(), "x", null);
                    case CLOSE_NEED -> new NeedCommand.CloseNeed(state.id(), "y", null);
                    case REOPEN_NEED -> new NeedCommand.ReopenNeed(state.id(), null);
                    case RELEASE -> release(state);
                    default ->
                            new NeedCommand.UpdateNeed(
                                    state.id(),
                                    Map.of("/items/line/quantity", some().toPlainString()));
                };
        return command == null ? null : NeedDecider.decide(command, state);
    }

    private NeedCommand.@Nullable ReleaseReservation release(NeedState state) {
        return state.reservations()
                .made()
                .map(each -> new NeedCommand.ReleaseReservation(state.id(), each.id(), null))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Decision ofOffer(Job job) {
        String id = any(operation.offers());
        if (id == null) {
            return null;
        }
        OfferState state = operation.offer(id);
        return OfferDecider.decide(
                job == Job.WITHDRAW
                        ? new OfferCommand.WithdrawOffer(state.id(), "w", null)
                        : new OfferCommand.ReopenOffer(state.id(), null, NOW),
                state);
    }

    private @Nullable Decision ofDelivery(Job job) {
        String id = any(operation.deliveries());
        if (id == null) {
            return null;
        }
        DeliveryState state = operation.delivery(id);
        DeliveryCommand command = command(job, state);
        return command == null ? null : DeliveryDecider.decide(command, state);
    }

    private @Nullable DeliveryCommand command(Job job, DeliveryState state) {
        var items = operation.offerItems();
        return switch (job) {
            case RECEIVE ->
                    new DeliveryCommand.Receive(
                            state.id(),
                            amounts(),
                            random.nextBoolean() ? Rest.ON_ITS_WAY : Rest.NOT_COMING,
                            proof(),
                            null,
                            Journal.ANA,
                            false,
                            items,
                            random.nextBoolean());
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
                    state.carriers().stream()
                            .map(Carriage::id)
                            .map(one -> new DeliveryCommand.AcceptAssignment(state.id(), one))
                            .findFirst()
                            .orElse(null);
            default -> new DeliveryCommand.CancelDelivery(state.id(), "z", null);
        };
    }

    private DeliveryCommand.@Nullable ChangeCarrier change(DeliveryState state) {
        return state.carriers().stream()
                .map(carriage ->
                        new DeliveryCommand.ChangeCarrier(
                                state.id(),
                                carriage.id(),
                                Id.of(operation.newId()),
                                Journal.CAIO,
                                Set.of(),
                                Id.of(operation.newId()),
                                null,
                                null))
                .findFirst()
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
