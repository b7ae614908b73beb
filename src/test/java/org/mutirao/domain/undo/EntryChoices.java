package org.mutirao.domain.undo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.counter.CounterDecider;
import org.mutirao.domain.need.NeedCommand;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.ExpiryRule;
import org.mutirao.domain.offer.OfferCommand;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.offer.OfferStatus;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.testing.Journal;

/// What people may do with needs, offers and reservations.
final class EntryChoices {
    private static final Instant NOW = Journal.START;
    private static final Instant END = NOW.plus(Duration.ofHours(2));
    private static final Instant LATER = END.plus(Duration.ofHours(2));

    private final Random random;
    private final Operation operation;

    EntryChoices(Random random, Operation operation) {
        this.random = random;
        this.operation = operation;
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

    Decision need() {
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

    Decision offer() {
        Id<Entity.Offer> id = Id.of(operation.newId());
        var items = List.of(meals(random.nextInt(5) == 0 ? null : some().add(some())));
        return OfferDecider.decide(
                new OfferCommand.PublishOffer(
                        id,
                        new OfferPublished(
                                "A-2",
                                null,
                                items,
                                null,
                                null,
                                random.nextInt(3) == 0 ? END : null,
                                null,
                                null,
                                null)),
                OfferState.unknown(id));
    }

    Decision counter() {
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

    @Nullable Decision reserve() {
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

    @Nullable Decision ofNeed(RandomDay.Job job) {
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

    @Nullable Decision ofOffer(RandomDay.Job job) {
        String id = any(operation.offers());
        if (id == null) {
            return null;
        }
        OfferState state = operation.offer(id);
        return switch (job) {
            case EXPIRE ->
                    ExpiryRule.decide(state, END)
                            .map(event -> Decision.accept(Emission.of(state.id(), event)))
                            .orElse(null);
            case WITHDRAW ->
                    OfferDecider.decide(
                            new OfferCommand.WithdrawOffer(state.id(), "w", null), state);
            case REOPEN_OFFER ->
                    OfferDecider.decide(
                            new OfferCommand.ReopenOffer(
                                    state.id(),
                                    state.status() == OfferStatus.EXPIRED ? LATER : null,
                                    NOW),
                            state);
            default ->
                    OfferDecider.decide(
                            new OfferCommand.UpdateOffer(
                                    state.id(),
                                    Map.of("/items/line/quantity", some().toPlainString())),
                            state);
        };
    }
}
