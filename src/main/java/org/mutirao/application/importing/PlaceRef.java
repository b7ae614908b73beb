package org.mutirao.application.importing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where a row says that it is: by the id of the file's own place, by name, or both.
///
/// @param externalId key of the [ImportRow.PlaceRow] that it means
/// @param latitude degrees, WGS 84, at most 6 places; null with `longitude`
public record PlaceRef(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
