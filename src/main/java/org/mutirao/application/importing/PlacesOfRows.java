package org.mutirao.application.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Ground;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// Which places rows mean: by the file's own key, else by name; one that is not known becomes new.
final class PlacesOfRows {
    private final Ground ground;
    private final ReadModel rows;
    private final KnownRows known;
    private final Map<String, Id<Entity.Place>> found = new HashMap<>();

    PlacesOfRows(Ground ground, ReadModel rows, KnownRows known) {
        this.ground = ground;
        this.rows = rows;
        this.known = known;
    }

    /// @param id null: the row names no place
    /// @param registration of a new place, the first time that a row names it
    record Found(@Nullable Id<Entity.Place> id, Optional<Emission> registration) {
        static final Found NOWHERE = new Found(null, Optional.empty());
    }

    Found find(@Nullable PlaceRef ref) {
        if (ref == null) {
            return Found.NOWHERE;
        }
        String key = key(ref);
        @Nullable Id<Entity.Place> before = found.get(key);
        if (before != null) {
            return new Found(before, Optional.empty());
        }
        Optional<Id<Entity.Place>> there = there(ref);
        Id<Entity.Place> id = there.orElseGet(ground::newId);
        found.put(key, id);
        return new Found(
                id, there.isPresent() ? Optional.empty() : Optional.of(registration(id, ref)));
    }

    /// The row that was to register a place is not taken: the next one that names it does.
    void unnamed(Emission registration) {
        found.values().removeIf(id -> id.text().equals(registration.aggregateId()));
    }

    private static String key(PlaceRef ref) {
        @Nullable String external = ref.externalId();
        return external == null ? "=" + Folding.fold(name(ref)) : external;
    }

    private Optional<Id<Entity.Place>> there(PlaceRef ref) {
        @Nullable String external = ref.externalId();
        if (external != null) {
            Optional<String> keyed = known.find("place", external);
            if (keyed.isPresent()) {
                return keyed.map(Id::of);
            }
        }
        return ref.name() == null
                ? Optional.empty()
                : rows.placesNamed(Folding.fold(name(ref))).stream()
                        .findFirst()
                        .map(place -> Id.of(place.placeId()));
    }

    /// A place of which the file gives no more than its id goes by that.
    private static String name(PlaceRef ref) {
        if (ref.name() != null) {
            return ref.name();
        }
        return RowKeys.idOf(String.valueOf(ref.externalId()));
    }

    private static Emission registration(Id<Entity.Place> id, PlaceRef ref) {
        return Emission.of(
                id,
                new PlaceRegistered(
                        name(ref),
                        RowWords.kindOf(name(ref)),
                        ref.latitude(),
                        ref.longitude(),
                        null,
                        null,
                        null,
                        null,
                        ref.externalId()));
    }
}
