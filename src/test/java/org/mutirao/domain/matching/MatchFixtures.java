package org.mutirao.domain.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mutirao.domain.need.NeedEvent.NeedCreated;
import org.mutirao.domain.need.NeedState;
import org.mutirao.domain.offer.OfferEvent.OfferPublished;
import org.mutirao.domain.offer.OfferState;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Item;
import org.mutirao.domain.shared.Storage;
import org.mutirao.domain.shared.Urgency;
import org.mutirao.domain.testing.Facts;

/// Needs and offers to be matched.
final class MatchFixtures {
    static final Id<Entity.Scope> SCOPE = Id.of("scope-1");
    static final Point SCHOOL = new Point(-30.0277, -51.2287);
    private static final List<String> NAMES =
            List.of("marmita", "Marmitas", "água", "cesta básica", "arroz", "cobertor", "fralda");
    private static final List<String> CATEGORIES = List.of("Alimentos", "alimento", "Higiene");

    private MatchFixtures() {}

    static Demand demand(NeedState need) {
        return new Demand(SCOPE, need, SCHOOL);
    }

    static NeedState need(String id, @Nullable Instant due, Item... items) {
        Id<Entity.Need> needId = Id.of(id);
        var created =
                new NeedCreated(
                        "A7K2-1",
                        "Alimentos",
                        List.of(items),
                        null,
                        null,
                        Urgency.URGENT,
                        due,
                        null,
                        null,
                        null,
                        null);
        return NeedState.unknown(needId).evolve(Facts.fact(needId, created));
    }

    static OfferState offer(String id, @Nullable Instant until, Item... items) {
        Id<Entity.Offer> offerId = Id.of(id);
        return OfferState.unknown(offerId).evolve(Facts.fact(offerId, Facts.offer(until, items)));
    }

    /// A point so many kilometres north of the school.
    static Point north(double km) {
        return new Point(SCHOOL.latitude() + km / 111.195, SCHOOL.longitude());
    }

    static List<Demand> demands(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Id<Entity.Need> id = Id.of("need-" + i);
                    var created =
                            new NeedCreated(
                                    "A7K2-" + i,
                                    category(random),
                                    items(random),
                                    null,
                                    null,
                                    pick(random, List.of(Urgency.values())),
                                    time(random),
                                    null,
                                    null,
                                    null,
                                    null);
                    NeedState need = NeedState.unknown(id).evolve(Facts.fact(id, created));
                    return new Demand(scope(random), need, point(random));
                })
                .toList();
    }

    static List<Supply> supplies(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Id<Entity.Offer> id = Id.of("offer-" + i);
                    var published =
                            new OfferPublished(
                                    "A7K2-" + i,
                                    category(random),
                                    items(random),
                                    null,
                                    null,
                                    time(random),
                                    null,
                                    null,
                                    null);
                    OfferState offer = OfferState.unknown(id).evolve(Facts.fact(id, published));
                    return new Supply(scope(random), offer, point(random));
                })
                .toList();
    }

    private static List<Item> items(Random random) {
        var items = new ArrayList<Item>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.add(
                    new Item(
                            "i" + i,
                            pick(random, NAMES),
                            random.nextInt(4) == 0 ? Id.of("item-" + random.nextInt(4)) : null,
                            null,
                            random.nextInt(4) == 0
                                    ? null
                                    : BigDecimal.valueOf(1 + random.nextInt(80)),
                            random.nextInt(6) == 0 ? "kg" : "un",
                            random.nextInt(4) == 0 ? pick(random, List.of(Storage.values())) : null,
                            time(random),
                            random.nextInt(3) == 0 ? List.of(pick(random, NAMES)) : List.of()));
        }
        return items;
    }

    private static @Nullable String category(Random random) {
        return random.nextInt(4) == 0 ? null : pick(random, CATEGORIES);
    }

    private static Id<Entity.Scope> scope(Random random) {
        return random.nextInt(10) == 0 ? Id.of("scope-2") : SCOPE;
    }

    private static @Nullable Instant time(Random random) {
        return random.nextInt(3) == 0 ? null : Facts.NOON.plusSeconds(random.nextInt(6 * 3_600));
    }

    private static @Nullable Point point(Random random) {
        return random.nextInt(5) == 0
                ? null
                : new Point(-30 + random.nextDouble(), -51 + random.nextDouble());
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
