package org.mutirao.domain.matching;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mutirao.domain.testing.Facts;

/// 1,000 needs against 500 offers, the index made anew each time: what `make bench` times.
public final class MatchingBenchmark {
    private static final int NEEDS = 1_000;
    private static final int OFFERS = 500;
    private static final int KEPT = 20;

    private MatchingBenchmark() {}

    /// All kinds of goods.
    public static Runnable mixed(long seed) {
        Random random = new Random(seed);
        return matching(
                MatchFixtures.demands(random, NEEDS), MatchFixtures.supplies(random, OFFERS));
    }

    /// One and the same goods everywhere: no index helps.
    public static Runnable same(long seed) {
        Random random = new Random(seed);
        return matching(sameDemands(random), sameSupplies(random));
    }

    private static Runnable matching(List<Demand> demands, List<Supply> supplies) {
        Matcher matcher = new Matcher(MatchSettings.DEFAULT);
        return () -> {
            var all =
                    matcher.matchAll(
                            demands, OfferIndex.of(supplies), Facts.NOON, KEPT, () -> false);
            if (all.orElseThrow().values().stream().allMatch(List::isEmpty)) {
                throw new IllegalStateException("nothing matches");
            }
        };
    }

    private static List<Demand> sameDemands(Random random) {
        return IntStream.range(0, NEEDS)
                .mapToObj(i ->
                        new Demand(
                                MatchFixtures.SCOPE,
                                MatchFixtures.need(
                                        "need-" + i, null, Facts.item("n1", "marmita", "40", "un")),
                                MatchFixtures.north(random.nextInt(40))))
                .toList();
    }

    private static List<Supply> sameSupplies(Random random) {
        return IntStream.range(0, OFFERS)
                .mapToObj(i ->
                        new Supply(
                                MatchFixtures.SCOPE,
                                MatchFixtures.offer(
                                        "offer-" + i,
                                        null,
                                        Facts.item("o1", "marmita", "60", "un")),
                                MatchFixtures.north(random.nextInt(40))))
                .toList();
    }
}
