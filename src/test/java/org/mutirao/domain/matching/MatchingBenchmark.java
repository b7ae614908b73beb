package org.mutirao.domain.matching;

import java.util.List;
import java.util.Random;
import org.mutirao.domain.testing.Facts;

/// Times 1,000 needs against 500 offers, the index made anew each time. Run as a program.
public final class MatchingBenchmark {
    private static final int ROUNDS = 15;

    private MatchingBenchmark() {}

    public static void main(String[] args) {
        long seed = args.length == 0 ? 42 : Long.parseLong(args[0]);
        Random random = new Random(seed);
        List<Supply> supplies = MatchFixtures.supplies(random, 500);
        List<Demand> demands = MatchFixtures.demands(random, 1_000);
        Matcher matcher = new Matcher(MatchSettings.DEFAULT);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var all = matcher.matchAll(demands, OfferIndex.of(supplies), Facts.NOON, () -> false);
            long millis = (System.nanoTime() - start) / 1_000_000;
            long found = all.orElseThrow().values().stream().mapToLong(List::size).sum();
            System.out.printf(
                    "seed %d round %d: %d ms, %d candidates%n", seed, round, millis, found);
        }
    }
}
