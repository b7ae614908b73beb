package org.mutirao.application.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.domain.need.NeedCommand.CreateNeed;
import org.mutirao.domain.need.NeedDecider;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.offer.OfferCommand.PublishOffer;
import org.mutirao.domain.offer.OfferDecider;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.shared.Decision;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.Metadata;

/// Registers what was typed in one line: a need or an offer, with its place if that is new.
final class Registration {
    private static final String ONE = "un";

    private final Journal journal;
    private final PlaceChooser places;
    private final Function<String, Optional<String>> categoryOf;

    /// @param categoryOf the category of an item's name
    Registration(
            Journal journal, PlaceChooser places, Function<String, Optional<String>> categoryOf) {
        this.journal = journal;
        this.places = places;
        this.categoryOf = categoryOf;
    }

    Outcome<Registered> need(EntryDraft draft) {
        return journal.command(turn -> {
            Id<Entity.Need> id = turn.newId();
            PlaceChooser.Choice place = places.choose(turn, draft);
            var need =
                    new NeedCreated(
                            turn.nextNumber(),
                            categoryOf.apply(draft.item()).orElse(null),
                            List.of(item(draft)),
                            place.id(),
                            turn.actor().orElse(null),
                            draft.urgency(),
                            draft.due(),
                            draft.people(),
                            null,
                            null,
                            null);
            Decision decision = NeedDecider.decide(new CreateNeed(id, need), turn.need(id));
            return carryOut(turn, decision, place, id.text(), need.number());
        });
    }

    Outcome<Registered> offer(EntryDraft draft) {
        return journal.command(turn -> {
            Id<Entity.Offer> id = turn.newId();
            PlaceChooser.Choice place = places.choose(turn, draft);
            var offer =
                    new OfferPublished(
                            turn.nextNumber(),
                            categoryOf.apply(draft.item()).orElse(null),
                            List.of(item(draft)),
                            place.id(),
                            null,
                            draft.due(),
                            null,
                            null,
                            null);
            Decision decision = OfferDecider.decide(new PublishOffer(id, offer), turn.offer(id));
            return carryOut(turn, decision, place, id.text(), offer.number());
        });
    }

    static Item item(EntryDraft draft) {
        return new Item(
                "1",
                draft.item(),
                null,
                null,
                draft.quantity(),
                unit(draft.unit()),
                null,
                null,
                List.of());
    }

    private static String unit(@Nullable String typed) {
        return typed == null ? ONE : typed;
    }

    private static Outcome<Registered> carryOut(
            Turn turn, Decision decision, PlaceChooser.Choice place, String id, String number) {
        var registered = new Registered(id, number, place.created(), place.similar());
        return switch (decision) {
            case Decision.Rejected(var refusal) -> new Outcome.Refused<>(refusal);
            case Decision.Accepted(var emissions) -> {
                List<Emission> all = new ArrayList<>();
                place.registration().ifPresent(all::add);
                all.addAll(emissions);
                yield turn.carryOut(Decision.accept(all), Metadata.NONE, registered);
            }
        };
    }
}
