package org.mutirao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mutirao.bench.Rounds.Contender;

/// Sixteen threads that append at once, beside one that does the same.
final class ManyThreads {
    private static final int THREADS = 16;
    private static final String ONE = "one thread";
    private static final String MANY = THREADS + " threads";

    private ManyThreads() {}

    static void measure(Page page, Path base, int rounds, int each) throws Exception {
        page.section(
                "Sixteen threads, disk",
                "Each thread registers needs and waits until each is durable. Whoever waits for the"
                        + " disk lets the others' work gather; one commit carries all of it.");
        try (var desk = Desk.found(base);
                var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(() -> SingleAppend.times(each, desk::register));
            }
            var one =
                    Contender.of(ONE, () -> SingleAppend.times(4 * each, desk::register))
                            .inThreads();
            var many =
                    Contender.of(
                                    MANY,
                                    () -> {
                                        long done = 0;
                                        for (Future<Long> of : threads.invokeAll(work)) {
                                            done += of.get();
                                        }
                                        return done;
                                    })
                            .inThreads();
            var run = Rounds.of(2, rounds, one, many);
            page.contenders(run, "events");
            page.ratio("16 threads / one, disk", run, MANY, ONE, Sample::perSecond, 3);
        }
    }
}
