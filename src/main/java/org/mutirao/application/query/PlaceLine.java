package org.mutirao.application.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One place as the list of places shows it.
///
/// @param name null for a home, whose name is sealed
/// @param sealed digest of its sealed record; null: there is none
/// @param kind wire word
/// @param latitude degrees, WGS 84, as `longitude`; null: nobody said where it is
/// @param municipality IBGE code, 7 digits
/// @param needs how many of its needs are open, under any of its names
/// @param offers how many of its offers are open, under any of its names
public record PlaceLine(
        String placeId,
        @Nullable String name,
        @Nullable String sealed,
        String kind,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String city,
        @Nullable String municipality,
        int needs,
        int offers) {}
