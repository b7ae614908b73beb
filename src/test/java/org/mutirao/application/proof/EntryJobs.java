package org.mutirao.application.proof;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.domain.need.NeedCommand;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.ExpiryRule;
import org.mutirao.domain.offer.OfferCommand;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Needs and offers are registered, edited, ended and opened again.
final class EntryJobs {
    private final Workplace place;
    private final Desk desk;
    private final Random random;

    EntryJobs(Workplace place) {
        this.place = place;
        desk = place.desk;
        random = place.random;
    }

    void add() {
        place.jobs.put(
                "need",
                () -> {
                    BigDecimal quantity = random.nextInt(4) == 0 ? null : place.some();
                    return registered(
                            desk.coordinator().registerNeed(draft(quantity, null)), place.needs);
                });
        place.jobs.put("need of two lines", this::needOfTwoLines);
        place.jobs.put("offer", this::offer);
        place.jobs.put("counter", () -> desk.coordinator().counter(draft(place.some(), null)));
        onNeed(
                "edit need",
                state -> new NeedCommand.UpdateNeed(state.id(), newQuantity(state.items())));
        onNeed("cancel need", state -> new NeedCommand.CancelNeed(state.id(), "a", null));
        onNeed("close need", state -> new NeedCommand.CloseNeed(state.id(), "b", null));
        onNeed("reopen need", state -> new NeedCommand.ReopenNeed(state.id(), null));
        onOffer(
                "edit offer",
                state -> new OfferCommand.UpdateOffer(state.id(), newQuantity(state.items())));
        onOffer("withdraw offer", state -> new OfferCommand.WithdrawOffer(state.id(), "c", null));
        onOffer(
                "reopen offer",
                state -> {
                    Instant now = desk.graph.journal().now();
                    return new OfferCommand.ReopenOffer(state.id(), now.plusSeconds(9_000), now);
                });
        // what the authority's timer does when an offer's end has passed
        place.job(
                "expire offer",
                place.offers,
                (turn, id) ->
                        ExpiryRule.decide(
                                        turn.offer(Id.of(id)),
                                        desk.clock.instant().plus(Duration.ofDays(1)))
                                .map(event ->
                                        Decision.accept(
                                                Emission.of(Id.<Entity.Offer>of(id), event)))
                                .orElse(null));
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

    private Outcome<Registered> offer() {
        BigDecimal quantity = random.nextInt(6) == 0 ? null : place.some().add(place.some());
        Instant until =
                random.nextInt(3) == 0 ? null : desk.graph.journal().now().plusSeconds(7_200);
        return registered(desk.coordinator().publishOffer(draft(quantity, until)), place.offers);
    }

    private Outcome<?> needOfTwoLines() {
        Outcome<String> outcome = desk.need(item("1", place.some()), item("2", null));
        if (outcome instanceof Outcome.Done<String> it) {
            place.needs.add(it.value());
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
                    random.nextInt(8) == 0 ? null : place.some().toPlainString());
        }
        return values;
    }

    private void onNeed(String job, Function<NeedState, NeedCommand> work) {
        place.job(
                job,
                place.needs,
                (turn, id) -> {
                    NeedState state = turn.need(Id.of(id));
                    return NeedDecider.decide(work.apply(state), state);
                });
    }

    private void onOffer(String job, Function<OfferState, OfferCommand> work) {
        place.job(
                job,
                place.offers,
                (turn, id) -> {
                    OfferState state = turn.offer(Id.of(id));
                    return OfferDecider.decide(work.apply(state), state);
                });
    }
}
