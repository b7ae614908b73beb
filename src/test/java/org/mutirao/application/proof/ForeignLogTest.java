package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Entries of other laptops, put in one by one: the read tables say what a second, naive fold of
/// the whole log says.
class ForeignLogTest {
    private static final int EVENTS = 120;
    private static final int LOGS = 15;

    @TempDir Path folder;

    static LongStream seeds() {
        long first = Long.getLong("mutirao.seed", new Random().nextLong(1_000_000_000));
        System.out.println("foreign logs, seeds from " + first);
        return LongStream.range(first, first + LOGS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReadTablesAgreeWithTheNaiveFold(long seed) {
        try (var copy = new Copy(folder.resolve("copy.db"))) {
            ForeignLog log = ForeignLog.of(copy.codec, seed, EVENTS);
            List<Copy.Sent> arriving = log.arriving();
            for (int at = 0; at < arriving.size(); at += 40) {
                copy.receive(arriving.subList(at, Math.min(at + 40, arriving.size())));
                String when = "seed %d after %d of %s".formatted(seed, at + 40, log.written());
                var naive = new NaiveFold(copy.codec, copy.log());
                assertThat(Shown.needs(copy.rows)).as(when).isEqualTo(naive.needs());
                assertThat(Shown.offers(copy.rows)).as(when).isEqualTo(naive.offers());
                assertThat(Shown.deliveries(copy.rows)).as(when).isEqualTo(naive.deliveries());
            }
            assertThat(copy.rebuildCheck())
                    .as("seed " + seed)
                    .allSatisfy(table -> assertThat(table.first()).as(table.name()).isEmpty());
        }
    }
}
