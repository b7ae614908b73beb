package org.mutirao.application.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Ground;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.directory.PlaceState;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Folding;
import org.mutirao.domain.shared.Id;

/// Places of a sheet that the log has already: typed by somebody, named by a row that came before,
/// or imported. A sheet fills in what nobody said of them; what stands is kept.
final class KnownPlaces {
    private final Ground ground;
    private final ReadModel rows;
    private final KnownRows known;
    private final Set<String> met = new HashSet<>();

    /// Cities by folded name, of places that the sheet named before; empty: it is not said.
    private final Map<String, List<String>> named = new HashMap<>();

    KnownPlaces(Ground ground, ReadModel rows, KnownRows known) {
        this.ground = ground;
        this.rows = rows;
        this.known = known;
    }

    /// The place that a row means: by its key, and where that is no more than its name, by the
    /// name.
    Optional<PlaceState> of(ImportRow.PlaceRow row) {
        Optional<String> keyed = known.find("place", row.externalId());
        Optional<PlaceState> place =
                keyed.isPresent() || !RowKeys.isName(row.externalId())
                        ? keyed.map(id -> ground.place(Id.of(id)))
                        : byName(row);
        place.ifPresent(found -> met.add(found.id().text()));
        @Nullable String city = place.map(PlaceState::city).orElse(row.city());
        named.computeIfAbsent(Folding.fold(row.name()), _ -> new ArrayList<>())
                .add(city == null ? "" : city);
        return place;
    }

    /// Whether a row without an id names a place that a row before it named: the same name, unless
    /// their cities differ.
    boolean isAgain(ImportRow.PlaceRow row) {
        return RowKeys.isName(row.externalId())
                && named.getOrDefault(Folding.fold(row.name()), List.of()).stream()
                        .anyMatch(city -> mayBe(city.isEmpty() ? null : city, row.city()));
    }

    private Optional<PlaceState> byName(ImportRow.PlaceRow row) {
        return rows.placesNamed(Folding.fold(row.name())).stream()
                .filter(place -> !met.contains(place.placeId()))
                .filter(place -> mayBe(place.city(), row.city()))
                .findFirst()
                .map(place -> ground.place(Id.of(place.placeId())));
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
