package org.mutirao.application.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.Folded;
import org.mutirao.application.projection.States;
import org.mutirao.domain.directory.DeviceState;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.eventlog.LogReader;

/// Looks up in the log what an id in another entity's entries stands for.
final class Book {
    /// Of goods that no registered offer gave.
    static final String NOBODY = "";

    private static final int SHORT = 8;

    private final LogReader log;
    private final FactReader facts;
    private final Folded.OfMerges merges;
    private final Recent<String, NeedBrief> needs = new Recent<>(this::readNeed);
    private final Recent<String, OfferBrief> offers = new Recent<>(this::readOffer);
    private final Recent<String, Optional<String>> places = new Recent<>(this::readPlace);
    private final Recent<String, String> devices = new Recent<>(this::readDevice);

    /// @param at when it was registered; null: it is not known here
    record NeedBrief(
            String number,
            @Nullable Instant at,
            @Nullable String placeId,
            @Nullable String category,
            List<Item> items) {}

    /// @param provider who gives: the place where the goods are, or the person where there is none
    /// @param items names by line
    record OfferBrief(String number, String provider, Map<String, String> items) {}

    Book(LogReader log, FactReader facts) {
        this.log = log;
        this.facts = facts;
        this.merges = new States(facts).merges(log);
    }

    /// The facts about one entity, in canonical order.
    List<Fact> about(String id) {
        return facts.about(log, id);
    }

    /// Half of the log may mention a place: only its own entries are read.
    private List<Fact> own(AggregateType type, String id) {
        return log.ofAggregate(type.wire(), id).stream()
                .flatMap(entry -> facts.fact(entry).stream())
                .toList();
    }

    /// The one id of a place that goes by several.
    @Nullable String place(@Nullable Id<Entity.Place> id) {
        return id == null ? null : merges.places().resolve(id).text();
    }

    /// The one id of a person who goes by several.
    String person(Id<Entity.Person> id) {
        return merges.people().resolve(id).text();
    }

    NeedBrief need(String id) {
        return needs.get(id);
    }

    /// What a line of a need is called.
    Goods goods(String needId, @Nullable String lineId, String unit) {
        NeedBrief need = need(needId);
        return Goods.of(need.items(), lineId, need.category(), unit);
    }

    OfferBrief offer(String id) {
        return offers.get(id);
    }

    /// A place's public name; empty for a home, and for one that is not known here.
    Optional<String> placeName(String id) {
        return places.get(id);
    }

    /// The beginning of a device's short numbers; the beginning of its id where it is not known.
    String device(String id) {
        return devices.get(id);
    }

    String provider(OfferState offer) {
        @Nullable String place = place(offer.locationId());
        @Nullable Id<Entity.Person> person = offer.providerId();
        if (place != null) {
            return place;
        }
        return person == null ? NOBODY : person(person);
    }

    private NeedBrief readNeed(String id) {
        NeedState need = NeedState.unknown(Id.of(id));
        for (Fact fact : about(id)) {
            need = need.evolve(fact);
        }
        return new NeedBrief(
                need.origin() == null ? "" : need.origin().number(),
                need.origin() == null ? null : need.origin().at(),
                place(need.locationId()),
                need.category(),
                need.items());
    }

    /// An offer as all that is known makes it.
    OfferState wholeOffer(String id) {
        OfferState offer = OfferState.unknown(Id.of(id));
        for (Fact fact : about(id)) {
            offer = offer.evolve(fact);
        }
        return offer;
    }

    private OfferBrief readOffer(String id) {
        OfferState offer = wholeOffer(id);
        return new OfferBrief(
                offer.origin() == null ? "" : offer.origin().number(),
                provider(offer),
                offer.items().stream()
                        .collect(Collectors.toMap(Item::itemId, Item::name, (a, b) -> a)));
    }

    private Optional<String> readPlace(String id) {
        PlaceState place = PlaceState.unknown(Id.of(id));
        for (Fact fact : own(AggregateType.PLACE, id)) {
            place = place.evolve(fact);
        }
        return Optional.ofNullable(place.name());
    }

    private String readDevice(String id) {
        DeviceState device = DeviceState.unknown(Id.of(id));
        for (Fact fact : own(AggregateType.DEVICE, id)) {
            device = device.evolve(fact);
        }
        return device.registration() == null
                ? id.substring(0, Math.min(SHORT, id.length()))
                : device.registration().prefix();
    }
}
