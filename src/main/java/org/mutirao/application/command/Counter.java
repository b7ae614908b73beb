package org.mutirao.application.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.HandedOut;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.counter.CounterDecider;
import org.mutirao.domain.counter.CounterDecider.FromOffer;
import org.mutirao.domain.counter.CounterDecider.Given;
import org.mutirao.domain.counter.CounterDecider.HandOut;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;

/// Handing out at this point. What stands here as an offer gets less by it; no offer is needed.
final class Counter {
    private final Journal journal;
    private final ReadModel rows;
    private final Function<String, Optional<String>> categoryOf;

    Counter(Journal journal, ReadModel rows, Function<String, Optional<String>> categoryOf) {
        this.journal = journal;
        this.rows = rows;
        this.categoryOf = categoryOf;
    }

    Outcome<HandedOut> handOut(EntryDraft draft) {
        List<String> open = rows.openOfferIds();
        return journal.command(turn -> {
            Optional<Id<Entity.Place>> here = PlaceChooser.here(turn).map(Id::of);
            @Nullable Refusal elsewhere = whyElsewhere(turn, here, draft);
            if (elsewhere != null) {
                return new Outcome.Refused<>(elsewhere);
            }
            Item item = Registration.item(draft);
            var given = new Given(item, "1", fromHere(turn, open, here, item));
            var command =
                    new HandOut(
                            turn.newId(),
                            turn.nextNumber(),
                            turn.newId(),
                            turn.nextNumber(),
                            categoryOf.apply(draft.item()).orElse(null),
                            List.of(given),
                            here.orElse(null),
                            turn.actor().orElse(null),
                            draft.people());
            return turn.carryOut(
                    CounterDecider.decide(command),
                    new HandedOut(
                            command.needId().text(),
                            command.deliveryId().text(),
                            command.needNumber()));
        });
    }

    /// This point may be named, also by a name that was merged into it.
    private @Nullable Refusal whyElsewhere(
            Turn turn, Optional<Id<Entity.Place>> here, EntryDraft draft) {
        if (draft.here() && here.isEmpty()) {
            return new CommandRefusal.NoPoint();
        }
        String name = draft.placeName();
        if (draft.here() || name == null || name.isBlank()) {
            return null;
        }
        var places = turn.states().merges(turn.log()).places();
        Optional<Id<Entity.Place>> point = here.map(places::resolve);
        boolean isHere =
                rows.placesNamed(Folding.fold(name)).stream()
                        .map(row -> places.resolve(Id.of(row.placeId())))
                        .anyMatch(place -> point.filter(place::equals).isPresent());
        return isHere ? null : new CommandRefusal.CounterElsewhere(name);
    }

    private static @Nullable FromOffer fromHere(
            Turn turn, List<String> open, Optional<Id<Entity.Place>> here, Item wanted) {
        if (here.isEmpty()) {
            return null;
        }
        return open.stream()
                .map(id -> turn.offer(Id.of(id)))
                .filter(offer -> here.get().equals(offer.locationId()))
                .flatMap(offer -> lineOf(turn, offer, wanted).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<FromOffer> lineOf(Turn turn, OfferState offer, Item wanted) {
        return offer.items().stream()
                .filter(item ->
                        Folding.fold(item.name()).equals(Folding.fold(wanted.name()))
                                && item.unit().equals(wanted.unit()))
                .filter(item -> suffices(offer.remaining(item.itemId()), wanted.quantity()))
                .findFirst()
                .map(item -> new FromOffer(offer.id(), item.itemId(), turn.newId()));
    }

    private static boolean suffices(@Nullable Quantity remaining, @Nullable BigDecimal wanted) {
        return remaining == null || (wanted != null && remaining.amount().compareTo(wanted) >= 0);
    }
}
