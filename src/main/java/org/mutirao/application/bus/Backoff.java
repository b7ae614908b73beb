package org.mutirao.application.bus;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before the next attempt: full jitter, anything from nothing to a limit that
/// doubles each time.
///
/// @param first the limit after the first failure
/// @param most no limit is higher
/// @param attempts after how many failures it is given up
public record Backoff(Duration first, Duration most, int attempts, RandomGenerator random) {

    public static Backoff standard(RandomGenerator random) {
        return new Backoff(Duration.ofMillis(100), Duration.ofSeconds(30), 6, random);
    }

    /// @param failures how many there were, from 1
    public Duration delay(int failures) {
        long limit = first.toMillis() << Math.min(failures - 1, 30);
        return Duration.ofMillis(random.nextLong(Math.min(limit, most.toMillis()) + 1));
    }
}
