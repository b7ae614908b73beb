package org.mutirao.ui.map;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// A map without a window, over what a test puts on it.
abstract class MapCase {
    static final Instant NOW = Instant.parse("2026-05-12T17:40:00Z");
    static final MapModel.LatLon CANOAS = new MapModel.LatLon(-29.92, -51.18);
    static final MapModel.LatLon ESTEIO = new MapModel.LatLon(-29.86, -51.18);
    static final MapModel.LatLon PELOTAS = new MapModel.LatLon(-31.77, -52.34);

    /// Answers with what a test puts into it.
    static final class Points implements MapModel {
        final List<NeedPoint> needs = new ArrayList<>();
        final List<OfferPoint> offers = new ArrayList<>();
        @Nullable NeedFilter asked;

        void need(String id, @Nullable String urgency, LatLon at) {
            needs.add(new NeedPoint(id, urgency, "Escola", at));
        }

        @Override
        public Needs needs(NeedFilter filter) {
            asked = filter;
            return new Needs(needs, 2);
        }

        @Override
        public List<OfferPoint> offers() {
            return offers;
        }

        @Override
        public List<Track> tracks() {
            return List.of(new Track("d", "em_rota", List.of("n1"), ESTEIO, CANOAS, List.of()));
        }

        @Override
        public List<PlacePoint> places() {
            return List.of(new PlacePoint("p", "Escola", CANOAS));
        }
    }

    final Points points = new Points();
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run);
    private final Map<String, String> kept = new HashMap<>();
    private final LocalSettings settings =
            new LocalSettings() {
                @Override
                public Optional<String> get(String name) {
                    return Optional.ofNullable(kept.get(name)).filter(v -> !v.isEmpty());
                }

                @Override
                public void put(String name, String value) {
                    kept.put(name, value);
                }
            };
    AreaPacks.Opened answer = new AreaPacks.Opened.Refused(AreaPacks.Reason.VECTOR);
    NeedFilter filter = NeedFilter.OPEN;
    final List<Mark> chosen = new ArrayList<>();

    MapViewModel map() {
        var pack = new PackViewModel(file -> answer, tasks, new Keeping(settings, tasks));
        var map =
                new MapViewModel(
                        points, pack, () -> filter, tasks, Clock.fixed(NOW, ZoneOffset.UTC));
        map.picks().whenChosen(chosen::add);
        return map;
    }

    MapViewModel shown() {
        MapViewModel map = map();
        map.viewpoint().resize(430, 680);
        map.refresh();
        return map;
    }
}
