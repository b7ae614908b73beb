package org.mutirao.ui.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.EntryDraft;
import org.mutirao.application.entry.PlaceNames;
import org.mutirao.application.entry.Units;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.UiContext;

/// What is there already that a line may mean.
///
/// @param newPlace the typed name, where no place goes by it
/// @param similar places whose names are like the typed one; empty where it is known
/// @param duplicate an open need of the same goods at the same place
record EntryAround(Optional<String> newPlace, List<PlaceRow> similar, Optional<NeedRow> duplicate) {
    static final EntryAround NOTHING =
            new EntryAround(Optional.empty(), List.of(), Optional.empty());

    private static final int MOST_PLACES = 4;

    EntryAround {
        similar = List.copyOf(similar);
    }

    /// Whether a line can be asked for in the need that looks the same: one item there, an amount
    /// in both, in one unit.
    boolean takes(@Nullable EntryDraft draft) {
        return draft != null
                && draft.quantity() != null
                && duplicate
                        .map(NeedRow::items)
                        .filter(lines -> lines.size() == 1)
                        .map(List::getFirst)
                        .filter(line -> line.needed() != null)
                        .filter(line ->
                                line.unit()
                                        .equals(
                                                Objects.requireNonNullElse(
                                                        draft.unit(), Units.PIECE)))
                        .isPresent();
    }

    /// Asks the read tables; it may wait for a disk.
    static EntryAround of(EntryKind kind, EntryDraft draft, UiContext context) {
        String name = draft.placeName();
        boolean known = name == null || !context.readModel().placesNamed(name).isEmpty();
        return new EntryAround(
                known ? Optional.empty() : Optional.ofNullable(name),
                known || name == null ? List.of() : similar(name, context.readModel()),
                kind == EntryKind.NEED ? context.amending().alreadyAsked(draft) : Optional.empty());
    }

    /// Those that have the typed words first, then those that sound like it.
    private static List<PlaceRow> similar(String name, ReadModel rows) {
        PlaceNames.Key typed = PlaceNames.key(name);
        Stream<PlaceRow> alike =
                Pages.all(from -> rows.places(null, from, ReadModel.MOST_ROWS))
                        .filter(place -> isLike(typed, place));
        return Stream.concat(rows.places(name, 0, MOST_PLACES).stream(), alike)
                .filter(place -> place.name() != null && place.mergedInto() == null)
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    private static boolean isLike(PlaceNames.Key typed, PlaceRow place) {
        String name = place.name();
        return name != null && PlaceNames.similar(typed, PlaceNames.key(name));
    }
}
