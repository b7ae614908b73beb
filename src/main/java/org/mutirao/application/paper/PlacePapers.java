package org.mutirao.application.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.paper.Paper.Column;
import org.mutirao.application.paper.Paper.Table;
import org.mutirao.application.query.PlaceRow;

/// The list of places. Homes are not on it: where somebody lives is nobody else's business.
public final class PlacePapers {
    private static final String HOME = "moradia";

    private PlacePapers() {}

    public static Paper list(List<PlaceRow> places, PaperWords words) {
        return new Paper(
                words.get("place_list.title"),
                List.of(
                        new Table(
                                List.of(
                                        new Column(words.get("place_list.name"), 8, false),
                                        new Column(words.get("place_list.kind"), 3, false),
                                        new Column(words.get("place_list.city"), 4, false),
                                        new Column(words.get("place_list.position"), 5, false),
                                        new Column(words.get("place_list.capacity"), 2, true)),
                                places.stream()
                                        .filter(PlacePapers::isPublic)
                                        .map(place -> row(place, words))
                                        .toList())));
    }

    private static boolean isPublic(PlaceRow place) {
        return place.mergedInto() == null && place.name() != null && !place.kind().equals(HOME);
    }

    private static List<String> row(PlaceRow place, PaperWords words) {
        Integer capacity = place.capacity();
        return List.of(
                said(place.name()),
                words.get("place.kind." + place.kind()),
                said(place.city()),
                position(place),
                capacity == null ? "" : capacity.toString());
    }

    private static String position(PlaceRow place) {
        BigDecimal latitude = place.latitude();
        BigDecimal longitude = place.longitude();
        return latitude == null || longitude == null
                ? ""
                : latitude.toPlainString() + ", " + longitude.toPlainString();
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
