package org.mutirao.domain.matching;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mutirao.domain.testing.Facts;

/// Times 1,000 needs against 500 offers, the index made anew each time: of mixed goods, and of one
/// and the same, where no index helps. Run as a program; the argument is the seed.
public final class MatchingBenchmark {
    private static final int ROUNDS = 10;
    private static final int NEEDS = 1_000;
    private static final int OFFERS = 500;
    private static final int KEPT = 20;

    private MatchingBenchmark() {}

    public static void main(String[] args) {
        long seed = args.length == 0 ? 42 : Long.parseLong(args[0]);
        Random random = new Random(seed);
        System.out.printf("seed %d, %d needs, %d offers%n", seed, NEEDS, OFFERS);
        run("same goods", sameDemands(random), sameSupplies(random));
        run(
                "mixed goods",
                MatchFixtures.demands(random, NEEDS),
                MatchFixtures.supplies(random, OFFERS));
    }

    private static void run(String name, List<Demand> demands, List<Supply> supplies) {
        Matcher matcher = new Matcher(MatchSettings.DEFAULT);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var all =
                    matcher.matchAll(
                            demands, OfferIndex.of(supplies), Facts.NOON, KEPT, () -> false);
            long millis = (System.nanoTime() - start) / 1_000_000;
            long busy =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu)
                            / 1_000_000;
            long found = all.orElseThrow().values().stream().mapToLong(List::size).sum();
            System.out.printf(
                    "%s, round %d: %d ms, %d of them on the processor, %d kept%n",
                    name, round, millis, busy, found);
        }
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
