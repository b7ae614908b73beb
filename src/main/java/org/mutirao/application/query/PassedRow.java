package org.mutirao.application.query;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a delivery was on its way.
///
/// @param latitude degrees, WGS 84, as `longitude`; those of the place where only that was said
/// @param place name of the place that was passed; null where there is none
public record PassedRow(
        Instant at,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String place) {}
