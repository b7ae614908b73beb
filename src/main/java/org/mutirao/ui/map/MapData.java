package org.mutirao.ui.map;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.MapModel.Track;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Look;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.map.marks.Marks;

/// What one answer brought: the marks and the ways of the layers that were asked for.
///
/// @param needs how many needs stand on the map
/// @param elsewhere how many that are looked for do not
record MapData(Marks marks, List<Track> tracks, int needs, int elsewhere) {
    static final MapData NONE = new MapData(Marks.NONE, List.of(), 0, 0);
    private static final Duration SOON = Duration.ofHours(6);

    /// It waits for a disk.
    static MapData ask(MapModel model, NeedFilter filter, Set<Layers> layers, Instant now) {
        List<Mark> marks = new ArrayList<>();
        MapModel.Needs needs =
                layers.contains(Layers.NEEDS)
                        ? model.needs(filter)
                        : new MapModel.Needs(List.of(), 0);
        needs.points()
                .forEach(n -> marks.add(mark(ofNeed(n.urgency()), n.needId(), n.place(), n.at())));
        if (layers.contains(Layers.OFFERS)) {
            model.offers()
                    .forEach(o ->
                            marks.add(
                                    mark(ofOffer(o.until(), now), o.offerId(), o.place(), o.at())));
        }
        if (layers.contains(Layers.PLACES)) {
            model.places().forEach(p -> marks.add(mark(Look.PLACE, p.placeId(), p.name(), p.at())));
        }
        List<Track> tracks = layers.contains(Layers.DELIVERIES) ? model.tracks() : List.of();
        return new MapData(new Marks(marks), tracks, needs.points().size(), needs.elsewhere());
    }

    private static Mark mark(Look look, String id, @Nullable String name, LatLon at) {
        return new Mark(
                look,
                id,
                Objects.requireNonNullElse(name, ""),
                Mercator.x(at.longitude()),
                Mercator.y(at.latitude()));
    }

    private static Look ofNeed(@Nullable String urgency) {
        return urgency == null ? Look.LOW : Look.ofNeed(urgency);
    }

    private static Look ofOffer(@Nullable Instant until, Instant now) {
        if (until == null || until.isAfter(now.plus(SOON))) {
            return Look.OFFER;
        }
        return until.isAfter(now) ? Look.OFFER_SOON : Look.OFFER_OVER;
    }
}
