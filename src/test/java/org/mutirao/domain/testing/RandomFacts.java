package org.mutirao.domain.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Urgency;

/// Random events of needs, offers and deliveries over a few ids, so that they meet: sensible ones
/// and nonsense, as a log merged from many laptops may hold. The same seed gives the same facts.
public final class RandomFacts {
    private static final OfReservation RESERVED =
            (id, need, item, needItem, quantity, unit) ->
                    new OfferEvent.OfferReserved(id, need, item, needItem, quantity, unit, null);
    private static final OfReservation GIVEN_BACK =
            (id, need, item, needItem, quantity, unit) ->
                    new OfferEvent.ReservationCancelled(
                            id, need, item, needItem, quantity, unit, null);

    private final Random random;
    private final RandomValues values;
    private final Map<Class<?>, Supplier<DomainEvent>> makers = new LinkedHashMap<>();
    private final Map<String, Integer> made = new TreeMap<>();
    private int next;

    /// Makes an event about one reservation of what all of them say.
    @FunctionalInterface
    private interface OfReservation {
        OfferEvent make(
                Id<Entity.Reservation> id,
                @Nullable Id<Entity.Need> need,
                String item,
                @Nullable String needItem,
                BigDecimal quantity,
                String unit);
    }

    public RandomFacts(long seed) {
        random = new Random(seed);
        values = new RandomValues(random);
        needs();
        offers();
        reservations();
        makers.putAll(new RandomTrips(random, values).makers());
    }

    /// How many events of each type were made.
    public Map<String, Integer> made() {
        return made;
    }

    /// Types that are made here; a test compares them with those that there are.
    public List<Class<?>> types() {
        return List.copyOf(makers.keySet());
    }

    /// `count` facts, every type about as often as the others.
    public List<Fact> facts(int count) {
        return Stream.generate(this::fact).limit(count).toList();
    }

    /// Any part of `facts` in any order.
    public List<Fact> shuffledPart(List<Fact> facts) {
        var part = new ArrayList<>(facts.stream().filter(_ -> random.nextInt(4) > 0).toList());
        Collections.shuffle(part, random);
        return part;
    }

    public Fact fact() {
        List<Supplier<DomainEvent>> all = List.copyOf(makers.values());
        DomainEvent event = all.get(random.nextInt(all.size())).get();
        made.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        String kind =
                switch (event.aggregate()) {
                    case NEED -> "need-";
                    case OFFER -> "offer-";
                    default -> "delivery-";
                };
        return Facts.fact("event-" + next++, Id.of(kind + values.id()), event);
    }

    /// A run on one offer: many ask for its goods under ids of their own, some give back, somebody
    /// counts again, and now and then it closes.
    public List<Fact> run(Id<Entity.Offer> offer, int count) {
        var facts = new ArrayList<Fact>();
        facts.add(
                Facts.fact(
                        "event-" + next++,
                        offer,
                        makers.get(OfferEvent.OfferPublished.class).get()));
        for (int i = 0; i < count; i++) {
            DomainEvent event =
                    switch (random.nextInt(20)) {
                        case 0, 1, 2 -> ofRun("run-" + random.nextInt(i + 1), GIVEN_BACK);
                        case 3, 4 -> makers.get(OfferEvent.OfferUpdated.class).get();
                        case 5 -> makers.get(OfferEvent.OfferExpired.class).get();
                        case 6 -> new OfferEvent.OfferReopened(null);
                        default -> ofRun("run-" + i, RESERVED);
                    };
            made.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            facts.add(Facts.fact("event-" + next++, offer, event));
        }
        return facts;
    }

    private OfferEvent ofRun(String id, OfReservation maker) {
        return maker.make(
                Id.of(id),
                values.need(),
                values.line("o"),
                null,
                BigDecimal.valueOf(random.nextInt(9)),
                values.unit());
    }

    private void needs() {
        make(
                NeedEvent.NeedCreated.class,
                () ->
                        new NeedEvent.NeedCreated(
                                "A7K2-1",
                                null,
                                values.items("n"),
                                null,
                                null,
                                values.maybe(Urgency.HIGH),
                                values.maybe(values.time()),
                                null,
                                null,
                                null,
                                null));
        make(NeedEvent.NeedUpdated.class, () -> new NeedEvent.NeedUpdated(values.changes("n")));
        make(NeedEvent.NeedCancelled.class, () -> new NeedEvent.NeedCancelled(null, null));
        make(NeedEvent.NeedClosed.class, () -> new NeedEvent.NeedClosed(null, null));
        make(NeedEvent.NeedReopened.class, () -> new NeedEvent.NeedReopened(null));
    }

    private void offers() {
        make(
                OfferEvent.OfferPublished.class,
                () ->
                        new OfferEvent.OfferPublished(
                                "A7K2-2",
                                null,
                                values.items("o"),
                                null,
                                null,
                                values.maybe(values.time()),
                                null,
                                null,
                                null));
        make(OfferEvent.OfferUpdated.class, () -> new OfferEvent.OfferUpdated(values.changes("o")));
        make(OfferEvent.OfferExpired.class, () -> new OfferEvent.OfferExpired(values.time()));
        make(OfferEvent.OfferWithdrawn.class, () -> new OfferEvent.OfferWithdrawn(null, null));
        make(
                OfferEvent.OfferReopened.class,
                () -> new OfferEvent.OfferReopened(values.maybe(values.time())));
    }

    private void reservations() {
        make(OfferEvent.OfferReserved.class, RESERVED);
        make(OfferEvent.ReservationConfirmed.class, OfferEvent.ReservationConfirmed::new);
        make(
                OfferEvent.ReservationRefused.class,
                (id, need, item, needItem, quantity, unit) ->
                        new OfferEvent.ReservationRefused(
                                id,
                                need,
                                item,
                                needItem,
                                quantity,
                                unit,
                                OfferEvent.Refusal.NOT_ENOUGH,
                                null));
        make(OfferEvent.ReservationCancelled.class, GIVEN_BACK);
    }

    private void make(Class<? extends OfferEvent> type, OfReservation maker) {
        makers.put(
                type,
                () ->
                        maker.make(
                                values.reservation(),
                                values.maybe(values.need()),
                                values.line("o"),
                                values.maybe(values.line("n")),
                                values.amount(),
                                values.unit()));
    }

    private void make(Class<? extends DomainEvent> type, Supplier<DomainEvent> maker) {
        makers.put(type, maker);
    }
}
