package org.mutirao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/// Contenders take turns in every round, so that a busy machine slows all of them alike.
final class Rounds {
    @FunctionalInterface
    interface Run {
        /// @return how many operations it did
        long run() throws Exception;
    }

    /// @param before what it needs, and `after` what it leaves to the next contender: both outside
    ///   its time
    record Contender(String name, boolean threads, Run before, Run run, Run after) {
        static Contender of(String name, Run run) {
            return new Contender(name, false, () -> 0, run, () -> 0);
        }

        Contender first(Run earlier) {
            return new Contender(name, threads, earlier, run, after);
        }

        Contender then(Run next) {
            return new Contender(name, threads, before, run, next);
        }

        Contender inThreads() {
            return new Contender(name, true, before, run, after);
        }
    }

    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    private Rounds() {}

    static Rounds of(int warm, int rounds, Contender... contenders) throws Exception {
        var all = new Rounds();
        for (int round = -warm; round < rounds; round++) {
            for (Contender contender : contenders) {
                contender.before().run();
                Sample sample = time(contender);
                contender.after().run();
                if (round >= 0) {
                    all.of(contender.name()).add(sample);
                }
            }
        }
        return all;
    }

    private static Sample time(Contender contender) throws Exception {
        long cpu = cpu(contender);
        long start = System.nanoTime();
        long ops = contender.run().run();
        long nanos = System.nanoTime() - start;
        return new Sample(ops, nanos, Math.max(1, cpu(contender) - cpu));
    }

    private static long cpu(Contender contender) {
        return contender.threads()
                ? ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    Iterable<String> names() {
        return samples.keySet();
    }

    List<Sample> of(String name) {
        return samples.computeIfAbsent(name, it -> new ArrayList<>());
    }

    Spread spread(String name, ToDoubleFunction<Sample> figure) {
        return Spread.of(of(name).stream().mapToDouble(figure));
    }

    /// One contender beside another, round by round.
    Spread ratio(String name, String other, ToDoubleFunction<Sample> figure) {
        return pairs(name, other, (a, b) -> figure.applyAsDouble(a) / figure.applyAsDouble(b));
    }

    private Spread pairs(String name, String other, ToDoubleBiFunction<Sample, Sample> figure) {
        List<Sample> ones = of(name);
        List<Sample> others = of(other);
        double[] ratios = new double[ones.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(ones.get(i), others.get(i));
        }
        return Spread.of(Arrays.stream(ratios));
    }
}
