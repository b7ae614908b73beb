package org.mutirao.application.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One place.
///
/// @param name null for a home whose sealed name cannot be read here
/// @param kind wire word
/// @param mergedInto the place whose other name this is
public record PlaceRow(
        String placeId,
        @Nullable String name,
        String kind,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String city,
        @Nullable Integer capacity,
        @Nullable String mergedInto,
        long pos) {}
