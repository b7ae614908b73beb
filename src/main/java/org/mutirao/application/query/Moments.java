package org.mutirao.application.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// When entries were written, in order of time. Each stands where it was first known: at the time
/// that it claims, or when it was received where that is earlier.
public final class Moments {
    public static final Moments NONE = of(new long[0]);

    private final long[] millis;

    private Moments(long[] millis) {
        this.millis = millis;
    }

    /// @param millis since 1970, in any order
    public static Moments of(long... millis) {
        long[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Moments(sorted);
    }

    public int size() {
        return millis.length;
    }

    /// Empty where nothing was written.
    public Optional<Instant> first() {
        return at(0);
    }

    public Optional<Instant> last() {
        return at(millis.length - 1);
    }

    /// The first one after a time.
    public Optional<Instant> after(Instant time) {
        return at(until(time));
    }

    /// The last one before a time.
    public Optional<Instant> before(Instant time) {
        return at(until(time.minusMillis(1)) - 1);
    }

    /// How many there were by a time, inclusive.
    public int until(Instant time) {
        long wanted = time.toEpochMilli();
        int from = 0;
        int to = millis.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (millis[middle] <= wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// How many there were in each part of a span.
    ///
    /// @param from inclusive
    /// @param part how long each part is
    /// @return one number for each part that begins before `to`
    public int[] perPart(Instant from, Instant to, Duration part) {
        long begin = from.toEpochMilli();
        long length = part.toMillis();
        long span = Math.max(0, to.toEpochMilli() - begin);
        int[] counts = new int[Math.toIntExact((span + length - 1) / length)];
        for (long each : millis) {
            long index = Math.floorDiv(each - begin, length);
            if (index >= 0 && index < counts.length) {
                counts[(int) index]++;
            }
        }
        return counts;
    }

    private Optional<Instant> at(int index) {
        return index < 0 || index >= millis.length
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(millis[index]));
    }
}
