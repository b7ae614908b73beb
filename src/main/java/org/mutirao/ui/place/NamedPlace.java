package org.mutirao.ui.place;

import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.PlaceLine;

/// A place with the name that whoever acts may read.
///
/// @param name null for a home that stays sealed
public record NamedPlace(PlaceLine line, @Nullable String name) {
    /// A home is opened where it may be; off the window's thread.
    static NamedPlace of(PlaceLine line, Contacts contacts) {
        return new NamedPlace(
                line,
                line.name() == null
                        ? contacts.home(line.placeId(), line.sealed()).orElse(null)
                        : line.name());
    }

    public String id() {
        return line.placeId();
    }

    public boolean placed() {
        return line.latitude() != null;
    }
}
