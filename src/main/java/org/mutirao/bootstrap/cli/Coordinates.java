package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Coordinates as they are typed: both or none, within the earth, at most 6 places.
final class Coordinates {
    private static final int PLACES = 6;

    private Coordinates() {}

    static void check(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if ((latitude == null) != (longitude == null)) {
            throw Failure.usage("both_coordinates");
        }
        if (!within(latitude, 90) || !within(longitude, 180)) {
            throw Failure.usage("bad_coordinates");
        }
    }

    private static boolean within(@Nullable BigDecimal degrees, int most) {
        return degrees == null
                || (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0
                        && degrees.stripTrailingZeros().scale() <= PLACES);
    }
}
