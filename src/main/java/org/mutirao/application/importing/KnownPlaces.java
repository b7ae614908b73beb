package org.mutirao.application.importing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Turn;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// Places of a sheet that the log has already: typed by somebody, named by a row that came before,
/// or imported. A sheet fills in what nobody said of them; what stands is kept.
final class KnownPlaces {
    private final Turn turn;
    private final ReadModel rows;
    private final KnownRows known;
    private final Set<String> met = new HashSet<>();

    KnownPlaces(Turn turn, ReadModel rows, KnownRows known) {
        this.turn = turn;
        this.rows = rows;
        this.known = known;
    }

    /// The place that a row means: by its key, and where that is no more than its name, by the
    /// name. A place is met once: of two rows of one name the second is another place.
    Optional<PlaceState> of(ImportRow.PlaceRow row) {
        Optional<String> keyed = known.find("place", row.externalId());
        Optional<PlaceState> place =
                keyed.isPresent() || !RowKeys.isName(row.externalId())
                        ? keyed.map(id -> turn.place(Id.of(id)))
                        : named(row);
        place.ifPresent(found -> met.add(found.id().text()));
        return place;
    }

    private Optional<PlaceState> named(ImportRow.PlaceRow row) {
        return rows.placesNamed(Folding.fold(row.name())).stream()
                .filter(place -> !met.contains(place.placeId()))
                .filter(place -> mayBe(place.city(), row.city()))
                .findFirst()
                .map(place -> turn.place(Id.of(place.placeId())));
    }

    private static boolean mayBe(@Nullable String city, @Nullable String other) {
        return city == null || other == null || Folding.fold(city).equals(Folding.fold(other));
    }

    /// What the row says of a place that nobody said yet.
    ///
    /// @return texts by path, as an update takes them; empty: the row is a duplicate
    static Map<String, @Nullable String> missing(PlaceState place, ImportRow.PlaceRow row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        if (place.kind() == PlaceKind.HOME) {
            return values; // what it has is sealed
        }
        String external = Objects.requireNonNullElse(place.entry().externalId(), "");
        if (Objects.equals(place.name(), RowKeys.idOf(external))) {
            put(values, "/name", row.name().equals(place.name()) ? null : row.name());
        }
        if (place.kind() == PlaceKind.OTHER && row.kind() != PlaceKind.OTHER) {
            put(values, "/kind", row.kind().wire());
        }
        if (place.latitude() == null && place.longitude() == null) {
            put(values, "/latitude", text(row.latitude()));
            put(values, "/longitude", text(row.longitude()));
        }
        if (place.city() == null) {
            put(values, "/city", row.city());
        }
        if (place.capacity() == null) {
            put(values, "/capacity", row.capacity() == null ? null : row.capacity().toString());
        }
        return values;
    }

    private static void put(
            Map<String, @Nullable String> values, String path, @Nullable String text) {
        if (text != null) {
            values.put(path, text);
        }
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : Fields.text(number);
    }
}
