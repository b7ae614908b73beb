package org.mutirao.domain.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.domain.delivery.CorrectedLine;
import org.mutirao.domain.delivery.DeliveryEvent;
import org.mutirao.domain.delivery.DeliveryLine;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.delivery.Flow;
import org.mutirao.domain.delivery.LossReason;
import org.mutirao.domain.delivery.ReceiptLine;
import org.mutirao.domain.delivery.Rest;
import org.mutirao.domain.need.NeedEvent;
import org.mutirao.domain.offer.OfferEvent;
import org.mutirao.domain.shared.Change;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Fact;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Urgency;

/// Random events of needs, offers and deliveries over a few ids, so that they meet: sensible ones
/// and nonsense, as a log merged from many laptops may hold. The same seed gives the same facts.
public final class RandomFacts {
    private static final int IDS = 3;

    private final Random random;
    private final Map<Class<?>, Supplier<DomainEvent>> makers = new LinkedHashMap<>();
    private final Map<String, Integer> made = new TreeMap<>();
    private int next;

    public RandomFacts(long seed) {
        random = new Random(seed);
        needs();
        offers();
        reservations();
        trips();
        receipts();
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
        return Facts.fact("event-" + next++, Id.of(kind + id()), event);
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
                        case 0, 1, 2 -> givenBack(Id.of("run-" + random.nextInt(i + 1)));
                        case 3, 4 -> makers.get(OfferEvent.OfferUpdated.class).get();
                        case 5 -> makers.get(OfferEvent.OfferExpired.class).get();
                        case 6 -> new OfferEvent.OfferReopened(null);
                        default -> askedFor(Id.of("run-" + i));
                    };
            made.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            facts.add(Facts.fact("event-" + next++, offer, event));
        }
        return facts;
    }

    private OfferEvent askedFor(Id<Entity.Reservation> id) {
        return new OfferEvent.OfferReserved(
                id, need(), line("o"), null, BigDecimal.valueOf(random.nextInt(9)), unit(), null);
    }

    private OfferEvent givenBack(Id<Entity.Reservation> id) {
        return new OfferEvent.ReservationCancelled(
                id, need(), line("o"), null, BigDecimal.valueOf(random.nextInt(9)), unit(), null);
    }

    private void needs() {
        make(
                NeedEvent.NeedCreated.class,
                () ->
                        new NeedEvent.NeedCreated(
                                "A7K2-1",
                                null,
                                items("n"),
                                null,
                                null,
                                maybe(Urgency.HIGH),
                                maybe(time()),
                                null,
                                null,
                                null,
                                null));
        make(NeedEvent.NeedUpdated.class, () -> new NeedEvent.NeedUpdated(changes("n")));
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
                                items("o"),
                                null,
                                null,
                                maybe(time()),
                                null,
                                null,
                                null));
        make(OfferEvent.OfferUpdated.class, () -> new OfferEvent.OfferUpdated(changes("o")));
        make(OfferEvent.OfferExpired.class, () -> new OfferEvent.OfferExpired(time()));
        make(OfferEvent.OfferWithdrawn.class, () -> new OfferEvent.OfferWithdrawn(null, null));
        make(OfferEvent.OfferReopened.class, () -> new OfferEvent.OfferReopened(maybe(time())));
    }

    private void reservations() {
        make(
                OfferEvent.OfferReserved.class,
                () ->
                        new OfferEvent.OfferReserved(
                                reservation(),
                                maybe(need()),
                                line("o"),
                                maybe(line("n")),
                                amount(),
                                unit(),
                                null));
        make(
                OfferEvent.ReservationConfirmed.class,
                () ->
                        new OfferEvent.ReservationConfirmed(
                                reservation(),
                                maybe(need()),
                                line("o"),
                                maybe(line("n")),
                                amount(),
                                unit()));
        make(
                OfferEvent.ReservationRefused.class,
                () ->
                        new OfferEvent.ReservationRefused(
                                reservation(),
                                maybe(need()),
                                line("o"),
                                maybe(line("n")),
                                amount(),
                                unit(),
                                OfferEvent.Refusal.NOT_ENOUGH,
                                null));
        make(
                OfferEvent.ReservationCancelled.class,
                () ->
                        new OfferEvent.ReservationCancelled(
                                reservation(),
                                maybe(need()),
                                line("o"),
                                maybe(line("n")),
                                amount(),
                                unit(),
                                null));
    }

    private void trips() {
        make(
                DeliveryEvent.DeliveryStarted.class,
                () ->
                        new DeliveryEvent.DeliveryStarted(
                                "A7K2-3", null, null, null, null, Flow.DIRECT, cargo(), null));
        make(
                DeliveryEvent.PickupConfirmed.class,
                () -> new DeliveryEvent.PickupConfirmed("4711", null, null));
        make(
                DeliveryEvent.DeliveryEnRoute.class,
                () -> new DeliveryEvent.DeliveryEnRoute(null, null, null));
        make(
                DeliveryEvent.CodeRefused.class,
                () -> new DeliveryEvent.CodeRefused(CodeKind.DELIVERY, 1, null));
        make(DeliveryEvent.CodeShown.class, () -> new DeliveryEvent.CodeShown(CodeKind.DELIVERY));
        make(
                DeliveryEvent.DeliveryFailed.class,
                () -> new DeliveryEvent.DeliveryFailed(FailureReason.OTHER, null, cargo()));
        make(
                DeliveryEvent.DeliveryCancelled.class,
                () -> new DeliveryEvent.DeliveryCancelled(null, null, cargo()));
    }

    private void receipts() {
        make(
                DeliveryEvent.DeliveryPartlyReceived.class,
                () ->
                        new DeliveryEvent.DeliveryPartlyReceived(
                                null,
                                arrived(),
                                random.nextBoolean() ? Rest.NOT_COMING : Rest.ON_ITS_WAY,
                                null,
                                null));
        make(
                DeliveryEvent.DeliveryCompleted.class,
                () -> new DeliveryEvent.DeliveryCompleted(null, "4711", arrived(), null));
        make(DeliveryEvent.DeliveryChecked.class, () -> new DeliveryEvent.DeliveryChecked(null));
        make(
                DeliveryEvent.ReceiptCorrected.class,
                () -> new DeliveryEvent.ReceiptCorrected(corrected(), null));
    }

    private void make(Class<? extends DomainEvent> type, Supplier<DomainEvent> maker) {
        makers.put(type, maker);
    }

    private List<Item> items(String kind) {
        return IntStream.rangeClosed(1, random.nextInt(IDS + 1))
                .mapToObj(i ->
                        new Item(
                                kind + i,
                                "marmita",
                                null,
                                null,
                                maybe(amount()),
                                unit(),
                                null,
                                maybe(time()),
                                List.of()))
                .toList();
    }

    private Map<String, Change> changes(String kind) {
        String path =
                switch (random.nextInt(6)) {
                    case 0 -> "/available_until";
                    case 1 -> "/items/" + line(kind) + "/quantity";
                    case 2 -> "/items/" + line(kind) + "/unit";
                    case 3 -> "/items/" + line(kind) + "/name";
                    case 4 -> "/items";
                    default -> "/due";
                };
        return Map.of(path, new Change(text(), text()));
    }

    private @Nullable String text() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> "1e999999999";
            case 2 -> Fields.text(time());
            case 3 -> unit();
            default -> Integer.toString(random.nextInt(60));
        };
    }

    private List<DeliveryLine> cargo() {
        return lines(i ->
                new DeliveryLine(
                        "l" + i,
                        maybe(reservation()),
                        null,
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        unit()));
    }

    private List<ReceiptLine> arrived() {
        return lines(i ->
                new ReceiptLine(
                        "l" + i,
                        maybe(reservation()),
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        maybe(amount()),
                        LossReason.OTHER,
                        unit()));
    }

    private List<CorrectedLine> corrected() {
        return lines(i ->
                new CorrectedLine(
                        "l" + i,
                        maybe(reservation()),
                        maybe(need()),
                        maybe(line("n")),
                        amount(),
                        amount(),
                        unit(),
                        maybe(amount()),
                        maybe(amount())));
    }

    private <T> List<T> lines(IntFunction<T> maker) {
        return IntStream.rangeClosed(1, random.nextInt(IDS)).mapToObj(maker).toList();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(5) == 0 ? null : value;
    }

    private int id() {
        return 1 + random.nextInt(IDS);
    }

    private Id<Entity.Need> need() {
        return Id.of("need-" + id());
    }

    private Id<Entity.Reservation> reservation() {
        return Id.of("reservation-" + id());
    }

    private String line(String kind) {
        return kind + id();
    }

    private BigDecimal amount() {
        return switch (random.nextInt(12)) {
            case 0 -> BigDecimal.valueOf(-3);
            case 1 -> BigDecimal.ZERO;
            case 2 -> new BigDecimal("0.125");
            default -> BigDecimal.valueOf(random.nextInt(50));
        };
    }

    private String unit() {
        return random.nextInt(6) == 0 ? "kg" : "un";
    }

    private Instant time() {
        return Facts.NOON.plusSeconds(random.nextInt(7_200));
    }
}
