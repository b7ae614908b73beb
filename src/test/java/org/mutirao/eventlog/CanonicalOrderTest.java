package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mutirao.domain.scope.Verdict;

class CanonicalOrderTest {
    private static final CanonicalOrder ORDER = CanonicalOrder.INSTANCE;

    @Test
    void whatTheAuthorityHasSeenStandsInItsOrderWhateverTheClocksSay() {
        var late = entry("ff", "b", 9, 1L);
        var early = entry("01", "a", 1, 2L);
        assertThat(sorted(early, late)).containsExactly(late, early);
    }

    @Test
    void theRestFollowsByClockThenDeviceThenNumber() {
        var decided = entry("ff", "z", 1, 7L);
        var first = entry("01", "b", 2, null);
        var device = entry("02", "a", 10, null);
        var number = entry("02", "b", 9, null);
        // as numbers: 9 before 10
        var last = entry("02", "b", 10, null);
        assertThat(sorted(last, number, device, first, decided))
                .containsExactly(decided, first, device, number, last);
    }

    @Test
    void everyListHasOneOrderHoweverItArrives() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<RecordedEvent> entries = entries(random);
            List<RecordedEvent> sorted = entries.stream().sorted(ORDER).toList();
            Collections.shuffle(entries, random);
            assertThat(entries.stream().sorted(ORDER)).as("seed " + seed).isEqualTo(sorted);
        }
    }

    @Test
    void itIsATotalOrder() {
        long seed = System.nanoTime();
        List<RecordedEvent> entries = entries(new Random(seed)).subList(0, 25);
        for (RecordedEvent a : entries) {
            for (RecordedEvent b : entries) {
                int ab = Integer.signum(ORDER.compare(a, b));
                assertThat(ab).as("seed " + seed).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
                assertThat(ab == 0).as("seed " + seed).isEqualTo(a == b);
                for (RecordedEvent c : entries) {
                    if (ab < 0 && ORDER.compare(b, c) < 0) {
                        assertThat(ORDER.compare(a, c)).as("seed " + seed).isNegative();
                    }
                }
            }
        }
    }

    /// Few clocks and devices, so that every rule of the order decides somewhere.
    private static List<RecordedEvent> entries(Random random) {
        List<RecordedEvent> entries = new ArrayList<>();
        long seq = 0;
        for (int n = 1; n <= 60; n++) {
            Long decided = random.nextBoolean() ? ++seq : null;
            entries.add(entry("0" + random.nextInt(3), "d" + random.nextInt(3), n, decided));
        }
        Collections.shuffle(entries, random);
        return entries;
    }

    private static List<RecordedEvent> sorted(RecordedEvent... entries) {
        return List.of(entries).stream().sorted(ORDER).toList();
    }

    private static RecordedEvent entry(
            String hlc, String device, long seq, @Nullable Long scopeSeq) {
        var body = new EventBody("e" + seq, "T", 1, "A", "a", 1, "t", hlc, null, "{}", null);
        var place = new ChainPlace("s", device, seq, ChainTip.NO_HASH, ChainTip.NO_HASH);
        var ruling =
                scopeSeq == null ? null : new Ruling(scopeSeq, Instant.EPOCH, Verdict.ACCEPTED);
        return new RecordedEvent(seq, body, place, ruling);
    }
}
