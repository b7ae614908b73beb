package org.mutirao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HybridClockTest {
    private static final long NOW = 1_777_658_400_000L;
    private static final long DAY = 24 * 60 * 60 * 1000L;

    @Test
    void aValueIsTheMillisecondsAndACounterInSixteenDigits() {
        var clock = new HybridClock();
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d000000").hasSize(16);
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d000001");
        assertThat(clock.tick(NOW + 1)).isEqualTo("019de4b28d010000");
    }

    @Test
    void itNeverGoesBackWhateverTheLaptopsClockDoes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var clock = new HybridClock();
        String last = "";
        for (int n = 0; n < 100_000; n++) {
            long jump = random.nextInt(4) == 0 ? random.nextLong(-NOW * 2, NOW) : random.nextInt(3);
            String next = clock.tick(NOW + jump);
            assertThat(next).as("seed " + seed).isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void aFullCounterAddsAMillisecond() {
        var clock = new HybridClock("019de4b28d00ffff");
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d010000");
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d010001");
    }

    @Test
    void aClockBefore1970DoesNotLeapAhead() {
        var clock = new HybridClock();
        assertThat(clock.tick(-1)).isEqualTo("0000000000000001");
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d000000");
    }

    @Test
    void afterARestartItGoesOnAboveWhatItHasWritten() {
        var ahead = new HybridClock();
        String last = ahead.tick(NOW + DAY);
        assertThat(new HybridClock(last).tick(NOW)).isGreaterThan(last);
    }

    @Test
    void whatArrivesIsFollowedUpToADayAhead() {
        var clock = new HybridClock();
        String inADay = new HybridClock().tick(NOW + DAY);
        assertThat(clock.merge(inADay, NOW)).isTrue();
        assertThat(clock.tick(NOW)).isGreaterThan(inADay);
    }

    @Test
    void whatIsMoreThanADayAheadIsNotFollowed() {
        var clock = new HybridClock();
        assertThat(clock.merge(new HybridClock().tick(NOW + DAY + 1), NOW)).isFalse();
        assertThat(clock.merge("f".repeat(16), NOW)).isFalse();
        assertThat(clock.tick(NOW)).isEqualTo("019de4b28d000000");
    }

    @Test
    void whatIsOlderChangesNothing() {
        var clock = new HybridClock();
        String own = clock.tick(NOW);
        assertThat(clock.merge("0000000000000001", NOW)).isTrue();
        assertThat(clock.tick(NOW)).isGreaterThan(own);
    }

    @Test
    void threadsNeverGetTheSameValue() {
        var clock = new HybridClock();
        Set<String> values =
                new HashSet<>(
                        IntStream.range(0, 10_000)
                                .parallel()
                                .mapToObj(n -> clock.tick(NOW))
                                .toList());
        assertThat(values).hasSize(10_000);
    }
}
