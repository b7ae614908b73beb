package org.mutirao.ui.place;

import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceLine;

/// A place with the name that whoever acts may read.
///
/// @param name null for a home that stays sealed
public record NamedPlace(PlaceLine line, @Nullable String name) {
    public String id() {
        return line.placeId();
    }

    public boolean placed() {
        return line.latitude() != null;
    }
}
