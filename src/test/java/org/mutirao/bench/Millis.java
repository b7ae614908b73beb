package org.mutirao.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Many short times of each round: what 95 of 100 stay below, and half of them, round by round.
final class Millis {
    private final Map<Integer, List<Double>> rounds = new LinkedHashMap<>();

    /// @param round below 0: it does not count
    void add(int round, double millis) {
        if (round >= 0) {
            rounds.computeIfAbsent(round, it -> new ArrayList<>()).add(millis);
        }
    }

    Spread p95() {
        return Spread.of(rounds.values().stream().mapToDouble(all -> share(all, 0.95)));
    }

    Spread median() {
        return Spread.of(rounds.values().stream().mapToDouble(all -> share(all, 0.5)));
    }

    private static double share(List<Double> all, double share) {
        double[] sorted = all.stream().mapToDouble(each -> each).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
