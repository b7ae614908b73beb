package org.mutirao.domain.matching;

import java.time.Duration;

/// What matching assumes of the world.
///
/// @param speedKmh how fast goods travel along the straight line
/// @param margin how long before the goods' end they must arrive
/// @param farKm from this distance on an offer gets no points for being near
public record MatchSettings(double speedKmh, Duration margin, double farKm) {
    public static final MatchSettings DEFAULT = new MatchSettings(30, Duration.ofMinutes(15), 50);

    Duration travel(double km) {
        return Duration.ofSeconds(Math.round(km / speedKmh * 3_600));
    }
}
