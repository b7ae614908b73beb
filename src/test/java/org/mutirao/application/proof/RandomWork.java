package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.command.Draft;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Turn;
import org.mutirao.domain.delivery.Amounts;
import org.mutirao.domain.delivery.Carriage;
import org.mutirao.domain.delivery.CodeKind;
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
import org.mutirao.domain.offer.ExpiryRule;
import org.mutirao.domain.offer.OfferCommand;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferReserved;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.eventlog.Metadata;

/// People at work at one laptop: every job of the main part in any order, through the command path.
final class RandomWork {
    /// How many of the last needs, offers and deliveries are still worked on.
    private static final int RECENT = 6;

    private static final List<String> MOVING =
            List.of(
                    "offer",
                    "reserve",
                    "set aside",
                    "reserve",
                    "set aside",
                    "dispatch",
                    "dispatch",
                    "receive",
                    "receive",
                    "fail",
                    "cancel delivery",
                    "correct",
                    "change carrier",
                    "pick up");

    final Desk desk;
    private final Random random;
    final List<String> needs = new ArrayList<>();
    final List<String> offers = new ArrayList<>();
    final List<String> deliveries = new ArrayList<>();
    private final List<String> reservations = new ArrayList<>();
    private final Map<String, Runner> jobs = new LinkedHashMap<>();
    private final Map<String, Integer> done = new TreeMap<>();

    /// What a job came to; null where there was nothing to do it on.
    private interface Runner {
        Outcome<?> run();
    }

    RandomWork(Desk desk, Random random) {
        this.desk = desk;
        this.random = random;
        needsAndOffers();
        promises();
        trips();
        receipts();
    }

    /// How often each job was done.
    Map<String, Integer> done() {
        return done;
    }

    List<String> names() {
        return List.copyOf(jobs.keySet());
    }

    /// @return null where it was refused, or there was nothing to do it on
    Outcome.Done<?> attempt(String job) {
        Outcome<?> outcome = jobs.get(job).run();
        if (outcome instanceof Outcome.Done<?> it && !it.events().isEmpty()) {
            done.merge(job, 1, Integer::sum);
            return it;
        }
        return null;
    }

    Outcome.Done<?> anything() {
        Outcome.Done<?> one = null;
        while (one == null) {
            one = attempt(any());
        }
        return one;
    }

    /// Goods move more often than words about them.
    String any() {
        List<String> names = random.nextInt(3) > 0 ? MOVING : names();
        return names.get(random.nextInt(names.size()));
    }

    private String recent(List<String> ids) {
        int from = Math.max(0, ids.size() - RECENT);
        return ids.isEmpty() ? null : ids.get(from + random.nextInt(ids.size() - from));
    }

    private BigDecimal some() {
        return random.nextInt(8) == 0
                ? new BigDecimal("2.5")
                : BigDecimal.valueOf(1 + random.nextInt(60));
    }

    private EntryDraft draft(BigDecimal quantity, Instant due) {
        return new EntryDraft(
                quantity,
                random.nextInt(5) == 0 ? "kg" : null,
                random.nextInt(4) == 0 ? "água" : "marmita",
                random.nextInt(3) == 0 ? "Escola " + random.nextInt(6) : null,
                false,
                random.nextBoolean() ? Urgency.HIGH : null,
                due,
                random.nextInt(5) == 0 ? 12 : null);
    }

    private Outcome<Registered> registered(Outcome<Registered> outcome, List<String> ids) {
        if (outcome instanceof Outcome.Done<Registered> it) {
            ids.add(it.value().id());
        }
        return outcome;
    }

    private void needsAndOffers() {
        jobs.put(
                "need",
                () -> {
                    BigDecimal quantity = random.nextInt(4) == 0 ? null : some();
                    return registered(
                            desk.coordinator().registerNeed(draft(quantity, null)), needs);
                });
        jobs.put("need of two lines", this::needOfTwoLines);
        jobs.put(
                "offer",
                () -> {
                    BigDecimal quantity = random.nextInt(6) == 0 ? null : some().add(some());
                    Instant until =
                            random.nextInt(3) == 0
                                    ? null
                                    : desk.graph.journal().now().plusSeconds(7_200);
                    return registered(
                            desk.coordinator().publishOffer(draft(quantity, until)), offers);
                });
        jobs.put(
                "counter",
                () ->
                        random.nextInt(3) > 0
                                ? null
                                : desk.coordinator().counter(draft(some(), null)));
        onNeed(
                "edit need",
                (id, state) -> new NeedCommand.UpdateNeed(id, newQuantity(state.items())));
        onNeed("cancel need", (id, state) -> new NeedCommand.CancelNeed(id, "a", null));
        onNeed("close need", (id, state) -> new NeedCommand.CloseNeed(id, "b", null));
        onNeed("reopen need", (id, state) -> new NeedCommand.ReopenNeed(id, null));
        onOffer(
                "edit offer",
                (id, state) ->
                        OfferDecider.decide(
                                new OfferCommand.UpdateOffer(id, newQuantity(state.items())),
                                state));
        onOffer(
                "withdraw offer",
                (id, state) ->
                        OfferDecider.decide(new OfferCommand.WithdrawOffer(id, "c", null), state));
        onOffer(
                "reopen offer",
                (id, state) ->
                        OfferDecider.decide(
                                new OfferCommand.ReopenOffer(
                                        id,
                                        desk.graph.journal().now().plusSeconds(9_000),
                                        desk.graph.journal().now()),
                                state));
        // what the authority's timer does when an offer's end has passed
        onOffer(
                "expire offer",
                (id, state) ->
                        ExpiryRule.decide(state, desk.clock.instant().plus(Duration.ofDays(1)))
                                .map(event -> Decision.accept(Emission.of(id, event)))
                                .orElse(null));
    }

    private Outcome<?> needOfTwoLines() {
        Outcome<String> outcome =
                desk.graph
                        .journal()
                        .command(turn -> {
                            Id<Entity.Need> id = turn.newId();
                            var need =
                                    new NeedCreated(
                                            turn.nextNumber(),
                                            "refeicao",
                                            List.of(item("1", some()), item("2", null)),
                                            null,
                                            turn.actor().orElse(null),
                                            null,
                                            null,
                                            null,
                                            null,
                                            null,
                                            null);
                            return turn.carryOut(
                                    NeedDecider.decide(
                                            new NeedCommand.CreateNeed(id, need), turn.need(id)),
                                    id.text());
                        });
        if (outcome instanceof Outcome.Done<String> it) {
            needs.add(it.value());
        }
        return outcome;
    }

    private static Item item(String id, BigDecimal quantity) {
        return new Item(id, "marmita", null, null, quantity, "un", null, null, List.of());
    }

    private Map<String, String> newQuantity(List<Item> items) {
        Map<String, String> values = new HashMap<>();
        if (!items.isEmpty()) {
            String line = items.get(random.nextInt(items.size())).itemId();
            values.put(
                    "/items/" + line + "/quantity",
                    random.nextInt(8) == 0 ? null : some().toPlainString());
        }
        return values;
    }

    private interface ForNeed {
        NeedCommand command(Id<Entity.Need> id, NeedState state);
    }

    private void onNeed(String job, ForNeed work) {
        jobs.put(
                job,
                () -> {
                    String id = recent(needs);
                    boolean rare = job.equals("cancel need") || job.equals("close need");
                    return id == null || (rare && random.nextInt(3) > 0)
                            ? null
                            : decided(turn -> {
                                NeedState state = turn.need(Id.of(id));
                                NeedCommand command = work.command(state.id(), state);
                                return command == null ? null : NeedDecider.decide(command, state);
                            });
                });
    }

    private interface ForOffer {
        Decision decide(Id<Entity.Offer> id, OfferState state);
    }

    private void onOffer(String job, ForOffer work) {
        jobs.put(
                job,
                () -> {
                    String id = recent(offers);
                    return id == null
                            ? null
                            : decided(turn -> {
                                OfferState state = turn.offer(Id.of(id));
                                return work.decide(state.id(), state);
                            });
                });
    }

    private Outcome<Boolean> decided(Function<Turn, Decision> work) {
        return desk.graph
                .journal()
                .command(turn -> {
                    Decision decision = work.apply(turn);
                    return decision == null
                            ? new Outcome.Done<>(false, "", List.of())
                            : turn.carryOut(decision, true);
                });
    }

    private void promises() {
        jobs.put(
                "reserve",
                () -> {
                    String need = recent(needs);
                    String offer = recent(offers);
                    if (need == null || offer == null) {
                        return null;
                    }
                    Outcome<List<Reserved>> outcome =
                            desk.coordinator()
                                    .reserve(need, offer, random.nextBoolean() ? null : some());
                    if (outcome instanceof Outcome.Done<List<Reserved>> it) {
                        it.value().forEach(one -> reservations.add(one.reservationId()));
                    }
                    return outcome;
                });
        jobs.put(
                "set aside",
                () -> {
                    String offer = recent(offers);
                    String need = random.nextInt(4) == 0 ? null : recent(needs);
                    return offer == null ? null : decided(turn -> reserve(turn, offer, need));
                });
        jobs.put(
                "ask for too much",
                () -> {
                    String offer = recent(offers);
                    String need = recent(needs);
                    return offer == null || need == null ? null : tooMuch(offer, need);
                });
        jobs.put(
                "give back",
                () -> {
                    String reservation = recent(reservations);
                    return reservation == null ? null : desk.coordinator().cancel(reservation, "d");
                });
    }

    private Decision reserve(Turn turn, String offer, String need) {
        Id<Entity.Reservation> id = turn.newId();
        OfferState state = turn.offer(Id.of(offer));
        String unit = state.items().isEmpty() ? "un" : state.items().getFirst().unit();
        Decision decision =
                OfferDecider.decide(
                        new OfferCommand.ReserveOffer(
                                state.id(),
                                id,
                                need == null ? null : Id.of(need),
                                "1",
                                need == null ? null : "1",
                                some(),
                                unit,
                                null,
                                turn.now()),
                        state);
        if (decision instanceof Decision.Accepted) {
            reservations.add(id.text());
        }
        return decision;
    }

    /// What another laptop may have promised without knowing: the authority refuses or confirms it.
    private Outcome<?> tooMuch(String offer, String need) {
        return desk.graph
                .journal()
                .command(turn -> {
                    var asked =
                            new OfferReserved(
                                    turn.newId(),
                                    Id.of(need),
                                    "1",
                                    "1",
                                    some().add(BigDecimal.valueOf(random.nextInt(200))),
                                    "un",
                                    null);
                    return turn.append(
                            List.of(Draft.of(new Emission(offer, asked))), Metadata.NONE, true);
                });
    }

    private void trips() {
        jobs.put(
                "dispatch",
                () -> {
                    String need = recent(needs);
                    return need == null ? null : dispatch(need);
                });
        onDelivery(
                "accept",
                state ->
                        carrier(state) == null
                                ? null
                                : new DeliveryCommand.AcceptAssignment(
                                        state.id(), carrier(state).id()));
        onDelivery(
                "decline",
                state ->
                        carrier(state) == null
                                ? null
                                : new DeliveryCommand.DeclineAssignment(
                                        state.id(), carrier(state).id(), null));
        onDelivery(
                "change carrier",
                state ->
                        carrier(state) == null
                                ? null
                                : new DeliveryCommand.ChangeCarrier(
                                        state.id(),
                                        carrier(state).id(),
                                        Id.of(desk.graph.ids().next()),
                                        Id.of(random.nextBoolean() ? desk.second : desk.volunteer),
                                        Set.of(),
                                        Id.of(desk.graph.ids().next()),
                                        null,
                                        null));
        onDelivery(
                "pick up",
                state ->
                        new DeliveryCommand.ConfirmPickup(
                                state.id(), without(), null, Id.of(desk.first), false));
        onDelivery(
                "pass",
                state ->
                        new DeliveryCommand.Passed(
                                state.id(),
                                new BigDecimal("-30.03"),
                                new BigDecimal("-51.2"),
                                null));
        onDelivery(
                "cancel delivery",
                state ->
                        random.nextBoolean()
                                ? null
                                : new DeliveryCommand.CancelDelivery(state.id(), "e", null));
    }

    private static Carriage carrier(DeliveryState state) {
        return state.carriers().isEmpty() ? null : state.carriers().getFirst();
    }

    private static CodeProof without() {
        return new CodeProof.Without(new WithoutCode(WithoutCode.Reason.HURRY, null, null));
    }

    /// As the dispatcher does it, but for the slow codes.
    private Outcome<?> dispatch(String needId) {
        return decided(turn -> {
            NeedState need = turn.need(Id.of(needId));
            Map<Id<Entity.Reservation>, Quantity> ready = new LinkedHashMap<>();
            List<DeliveryLine> lines = new ArrayList<>();
            need.reservations()
                    .made()
                    .forEach(each -> {
                        Quantity left = need.reserved(each);
                        if (left.isPositive()) {
                            ready.put(each.id(), left);
                            lines.add(
                                    new DeliveryLine(
                                            turn.newText(),
                                            each.id(),
                                            each.offerId(),
                                            need.id(),
                                            each.needItemId(),
                                            left.amount(),
                                            left.unit()));
                        }
                    });
            Id<Entity.Delivery> id = turn.newId();
            var load =
                    new Dispatching.Load(
                            id,
                            turn.nextNumber(),
                            turn.newId(),
                            null,
                            random.nextBoolean() ? Flow.DIRECT : Flow.PICKUP,
                            lines,
                            new CodeSeal("00", "11", null),
                            null);
            Decision decision =
                    Dispatching.decide(
                            new Dispatching.Dispatch(
                                    Id.of(desk.volunteer), null, List.of(load), null),
                            ready);
            if (decision instanceof Decision.Accepted) {
                deliveries.add(id.text());
            }
            return decision;
        });
    }

    private void receipts() {
        onDelivery("receive", state -> receive(state, without()));
        onDelivery(
                "wrong code",
                state -> random.nextInt(3) > 0 ? null : receive(state, new CodeProof.Wrong(null)));
        onDelivery(
                "show code",
                state ->
                        new DeliveryCommand.ShowCode(
                                state.id(),
                                random.nextBoolean() ? CodeKind.DELIVERY : CodeKind.PICKUP));
        jobs.put(
                "check",
                () -> {
                    String id = recent(deliveries);
                    if (id == null) {
                        return null;
                    }
                    desk.act(desk.second);
                    Outcome<?> outcome = desk.coordinator().check(id);
                    desk.act(desk.first);
                    return outcome;
                });
        jobs.put(
                "fail",
                () -> {
                    String id = recent(deliveries);
                    return id == null || random.nextBoolean()
                            ? null
                            : desk.coordinator().fail(id, FailureReason.REFUSED);
                });
        jobs.put(
                "correct",
                () -> {
                    String id = recent(deliveries);
                    return id == null ? null : correct(id);
                });
    }

    private DeliveryCommand receive(DeliveryState state, CodeProof proof) {
        boolean all = random.nextInt(3) == 0;
        Amounts amounts =
                all
                        ? new Amounts.Everything()
                        : new Amounts.Total(
                                some(),
                                random.nextBoolean() ? null : BigDecimal.ONE,
                                LossReason.SPOILED);
        return new DeliveryCommand.Receive(
                state.id(),
                amounts,
                random.nextBoolean() ? Rest.ON_ITS_WAY : Rest.NOT_COMING,
                proof,
                null,
                Id.of(desk.first),
                false,
                offerItems(state),
                random.nextBoolean());
    }

    private Outcome<?> correct(String id) {
        return decided(turn -> {
            DeliveryState state = turn.delivery(Id.of(id));
            return state.lines().isEmpty()
                    ? null
                    : DeliveryDecider.decide(
                            new DeliveryCommand.CorrectReceipt(
                                    state.id(),
                                    List.of(
                                            new DeliveryCommand.NewTotal(
                                                    state.lines().firstEntry().getKey(),
                                                    some(),
                                                    random.nextBoolean() ? null : BigDecimal.TWO)),
                                    "f",
                                    offerItems(state)),
                            state);
        });
    }

    /// All offers here have one line.
    private static Map<Id<Entity.Reservation>, String> offerItems(DeliveryState state) {
        Map<Id<Entity.Reservation>, String> items = new HashMap<>();
        state.lines()
                .values()
                .forEach(line -> {
                    if (line.reservationId() != null) {
                        items.put(line.reservationId(), "1");
                    }
                });
        return items;
    }

    private void onDelivery(String job, Function<DeliveryState, DeliveryCommand> work) {
        jobs.put(
                job,
                () -> {
                    String id = recent(deliveries);
                    return id == null
                            ? null
                            : decided(turn -> {
                                DeliveryState state = turn.delivery(Id.of(id));
                                DeliveryCommand command = work.apply(state);
                                return command == null
                                        ? null
                                        : DeliveryDecider.decide(command, state);
                            });
                });
    }
}
