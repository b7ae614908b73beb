package org.mutirao.application.command;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceEvent.PlaceRegistered;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Emission;
import org.mutirao.domain.shared.Entity;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// Which place a typed name means: a known one, whatever its accents and case, or a new one.
final class PlaceChooser {
    /// The setting that says where this laptop stands.
    static final String HERE = "here";

    private final ReadModel rows;
    private final SimilarNames similar;

    PlaceChooser(ReadModel rows, SimilarNames similar) {
        this.rows = rows;
        this.similar = similar;
    }

    /// Whether two names may mean one place.
    @FunctionalInterface
    interface SimilarNames {
        boolean test(String one, String other);
    }

    /// @param id null: no place was named
    /// @param registration what makes a new place known; empty where it is known already
    /// @param created the new place's name
    /// @param similar known names that are like the new one
    record Choice(
            @Nullable Id<Entity.Place> id,
            Optional<Emission> registration,
            List<String> created,
            List<String> similar) {}

    Choice choose(Turn turn, EntryDraft draft) {
        if (draft.here()) {
            return known(
                    here(turn)
                            .orElseThrow(() -> new RefusedException(new CommandRefusal.NoPoint())));
        }
        String name = draft.placeName();
        if (name == null || name.isBlank()) {
            return new Choice(null, Optional.empty(), List.of(), List.of());
        }
        return rows.placesNamed(Folding.fold(name)).stream()
                .findFirst()
                .map(place -> known(place.placeId()))
                .orElseGet(() -> unknown(turn, name));
    }

    static Optional<String> here(Turn turn) {
        return turn.log().local(HERE);
    }

    private static Choice known(String id) {
        return new Choice(Id.of(id), Optional.empty(), List.of(), List.of());
    }

    private Choice unknown(Turn turn, String name) {
        Id<Entity.Place> id = turn.newId();
        return new Choice(
                id, Optional.of(Emission.of(id, named(name))), List.of(name), similarTo(name));
    }

    /// A place of which only the name is known.
    static PlaceRegistered named(String name) {
        return new PlaceRegistered(name, PlaceKind.OTHER, null, null, null, null, null, null, null);
    }

    List<String> similarTo(String name) {
        return Pages.all(from -> rows.places(null, from, ReadModel.MOST_ROWS))
                .map(PlaceRow::name)
                .filter(known -> known != null && similar.test(known, name))
                .limit(5)
                .toList();
    }
}
