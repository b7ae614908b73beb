package org.mutirao.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.mutirao.application.command.Said;
import org.mutirao.application.map.AreaPack;
import org.mutirao.application.map.AreaPacks;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Look;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// The map as it behaves, without a window.
class MapViewModelTest {
    private static final Instant NOW = Instant.parse("2026-05-12T17:40:00Z");
    private static final MapModel.LatLon CANOAS = new MapModel.LatLon(-29.92, -51.18);
    private static final MapModel.LatLon ESTEIO = new MapModel.LatLon(-29.86, -51.18);
    private static final MapModel.LatLon PELOTAS = new MapModel.LatLon(-31.77, -52.34);

    /// Answers with what a test puts into it.
    private static final class Points implements MapModel {
        private final List<NeedPoint> needs = new ArrayList<>();
        private final List<OfferPoint> offers = new ArrayList<>();
        private @Nullable NeedFilter asked;

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
            return List.of(new Track("d", "em_rota", List.of("n1"), ESTEIO, CANOAS));
        }

        @Override
        public List<PlacePoint> places() {
            return List.of(new PlacePoint("p", "Escola", CANOAS));
        }
    }

    private final Points points = new Points();
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
    private AreaPacks.Opened answer = new AreaPacks.Opened.Refused(AreaPacks.Reason.VECTOR);
    private NeedFilter filter = NeedFilter.OPEN;
    private final List<Mark> chosen = new ArrayList<>();

    private MapViewModel map() {
        var pack = new PackViewModel(file -> answer, tasks, new Keeping(settings, tasks));
        var map =
                new MapViewModel(
                        points, pack, () -> filter, tasks, Clock.fixed(NOW, ZoneOffset.UTC));
        map.whenChosen(chosen::add);
        return map;
    }

    private MapViewModel shown() {
        MapViewModel map = map();
        map.viewpoint().resize(430, 680);
        map.refresh();
        return map;
    }

    private static void clickAt(MapViewModel map, MapModel.LatLon place) {
        map.click(
                map.viewpoint().now().screenX(Mercator.x(place.longitude())),
                map.viewpoint().now().screenY(Mercator.y(place.latitude())));
    }

    @Test
    void itOpensOnWhatIsThereAndStaysWhereAPersonMovedIt() {
        points.need("n1", "urgente", CANOAS);
        MapViewModel map = shown();
        assertThat(map.viewpoint().now().zoom()).isEqualTo(10.5);
        assertThat(map.viewpoint().now().shows(Mercator.x(-51.18), Mercator.y(-29.92), 40))
                .isTrue();

        map.viewpoint().move(-900, 0);
        var moved = map.viewpoint().now();
        map.refresh();

        assertThat(map.viewpoint().now()).isEqualTo(moved);
    }

    @Test
    void itShowsWhatTheListLooksForAndCountsTheRest() {
        filter = NeedFilter.OPEN.matching("marmita");
        points.need("n1", null, CANOAS);

        MapViewModel map = shown();

        assertThat(points.asked).isEqualTo(filter);
        assertThat(map.dataProperty().get().elsewhere()).isEqualTo(2);
        assertThat(map.dataProperty().get().marks().of("n1").orElseThrow().look())
                .isEqualTo(Look.LOW);
    }

    @Test
    void clickingASpotAgainPicksTheNextOfThoseThatStandThere() {
        points.need("n1", "media", CANOAS);
        points.need("n2", "urgente", CANOAS);
        MapViewModel map = shown();

        clickAt(map, CANOAS);
        clickAt(map, CANOAS);
        clickAt(map, CANOAS);

        assertThat(chosen).extracting(Mark::id).containsExactly("n2", "n1", "n2");
        assertThat(map.selectedProperty().get()).isEqualTo("n2");
    }

    @Test
    void clickingAClusterGoesNearerUntilItsPartsAreApart() {
        points.need("n1", "media", CANOAS);
        points.need("n2", "urgente", new MapModel.LatLon(-29.921, -51.181));
        MapViewModel map = shown();
        assertThat(map.gatheredProperty().get().clusters()).hasSize(1);

        for (int i = 0; i < 12 && chosen.isEmpty(); i++) {
            clickAt(map, CANOAS);
        }

        assertThat(chosen).extracting(Mark::id).containsExactly("n1");
        assertThat(map.viewpoint().now().zoom()).isGreaterThan(12);
    }

    @Test
    void whatIsSelectedElsewhereComesIntoSightOnlyWhereItIsNot() {
        points.need("n1", "media", CANOAS);
        points.need("n2", "media", ESTEIO);
        points.need("n3", "media", CANOAS);
        for (int i = 0; i < 20; i++) {
            points.need("c" + i, "media", CANOAS);
        }
        points.need("far", "alta", PELOTAS);
        MapViewModel map = shown();
        var before = map.viewpoint().now();

        map.select("n2");
        assertThat(map.viewpoint().now()).isEqualTo(before);

        map.select("far");
        assertThat(map.viewpoint().now().x()).isCloseTo(Mercator.x(-52.34), within(1e-12));
        assertThat(map.viewpoint().now().zoom()).isEqualTo(before.zoom());
        assertThat(chosen).isEmpty();
    }

    @Test
    void theLassoChoosesNeedsAndLetsGoWhatIsNoLongerThere() {
        points.need("n1", "media", CANOAS);
        points.need("n2", "urgente", CANOAS);
        points.need("n3", "urgente", ESTEIO);
        points.offers.add(new MapModel.OfferPoint("o", null, "Cozinha", CANOAS));
        MapViewModel map = shown();
        double x = map.viewpoint().now().screenX(Mercator.x(CANOAS.longitude()));
        double y = map.viewpoint().now().screenY(Mercator.y(CANOAS.latitude()));
        List<List<String>> copied = new ArrayList<>();
        map.whenCopied(copied::add);

        map.lasso(
                List.of(
                        new Coordinate(x - 20, y - 20),
                        new Coordinate(x + 20, y - 20),
                        new Coordinate(x + 20, y + 20),
                        new Coordinate(x - 20, y + 20)));
        assertThat(map.lassoedProperty().get()).containsExactly("n2", "n1");

        points.needs.removeIf(n -> n.needId().equals("n2"));
        map.refresh();
        map.copyLassoed();
        assertThat(copied).containsExactly(List.of("n1"));
        assertThat(map.back()).isTrue();
        assertThat(map.lassoedProperty().get()).isEmpty();
        assertThat(map.back()).isFalse();
    }

    @Test
    void aPlaceThatIsAskedForIsTheNextClickAndPicksNothing() {
        points.need("n1", "media", CANOAS);
        MapViewModel map = shown();
        List<MapModel.LatLon> placed = new ArrayList<>();

        map.place(placed::add);
        clickAt(map, CANOAS);

        assertThat(chosen).isEmpty();
        assertThat(placed.getFirst().latitude()).isCloseTo(-29.92, within(1e-9));
        assertThat(placed.getFirst().longitude()).isCloseTo(-51.18, within(1e-9));
        clickAt(map, CANOAS);
        assertThat(placed).hasSize(1);
        assertThat(chosen).hasSize(1);
    }

    @Test
    void offersSayWhenTheyEnd() {
        points.offers.add(new MapModel.OfferPoint("none", null, "a", CANOAS));
        points.offers.add(offer("soon", Duration.ofHours(2)));
        points.offers.add(offer("late", Duration.ofHours(48)));
        points.offers.add(offer("over", Duration.ofHours(-1)));
        MapViewModel map = shown();

        Map<String, Look> looks = new HashMap<>();
        map.dataProperty()
                .get()
                .marks()
                .spots()
                .getFirst()
                .marks()
                .forEach(mark -> looks.put(mark.id(), mark.look()));

        assertThat(looks)
                .isEqualTo(
                        Map.of(
                                "none", Look.OFFER,
                                "soon", Look.OFFER_SOON,
                                "late", Look.OFFER,
                                "over", Look.OFFER_OVER));
    }

    private static MapModel.OfferPoint offer(String id, Duration fromNow) {
        return new MapModel.OfferPoint(id, NOW.plus(fromNow), "a", CANOAS);
    }

    @Test
    void whatIsNoNeedSaysItsName() {
        points.need("n1", "media", PELOTAS);
        points.offers.add(new MapModel.OfferPoint("o", null, "Cozinha Mathias", CANOAS));
        MapViewModel map = shown();

        map.select("n1");
        assertThat(map.selectedName()).isEmpty();
        map.select("o");
        assertThat(map.selectedName()).isEqualTo("Cozinha Mathias");
    }

    @Test
    void layersAreLeftOutAndComeBack() {
        points.need("n1", "media", CANOAS);
        MapViewModel map = shown();
        assertThat(map.dataProperty().get().marks().of("p")).isEmpty();
        assertThat(map.dataProperty().get().tracks()).hasSize(1);

        map.layersProperty().set(Set.of(Layers.PLACES));

        assertThat(map.dataProperty().get().marks().of("n1")).isEmpty();
        assertThat(map.dataProperty().get().marks().of("p")).isPresent();
        assertThat(map.dataProperty().get().tracks()).isEmpty();
    }

    @Test
    void aPackThatCannotBeShownSaysWhyAndTheOneBeforeStays() {
        MapViewModel map = map();
        List<String> closed = new ArrayList<>();
        answer = new AreaPacks.Opened.Ready(pack("a", closed));
        map.pack().open(Path.of("a.mbtiles"));
        answer = new AreaPacks.Opened.Refused(AreaPacks.Reason.VECTOR);
        map.pack().open(Path.of("b.mbtiles"));

        assertThat(map.pack().errorProperty().get()).isEqualTo(Said.of("pack.vector", "b.mbtiles"));
        assertThat(map.pack().packProperty().get().info().name()).isEqualTo("a");
        answer = new AreaPacks.Opened.Ready(pack("c", closed));
        map.pack().open(Path.of("c.mbtiles"));
        assertThat(closed).containsExactly("a");

        assertThat(map().pack().packProperty().get()).as("remembered").isNotNull();
        map.pack().close();
        assertThat(closed).containsExactly("a", "c");
        assertThat(map().pack().packProperty().get()).isNull();
    }

    private static AreaPack pack(String name, List<String> closed) {
        return new AreaPack() {
            @Override
            public Info info() {
                return new Info(name, "", 0, 4, 256);
            }

            @Override
            public Optional<byte[]> tile(int zoom, int column, int row) {
                return Optional.empty();
            }

            @Override
            public void close() {
                closed.add(name);
            }
        };
    }
}
