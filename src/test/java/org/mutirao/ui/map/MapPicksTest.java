package org.mutirao.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.mutirao.application.query.MapModel;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Mark;

/// What is picked on the map, without a window.
class MapPicksTest extends MapCase {
    private static void clickAt(MapViewModel map, MapModel.LatLon place) {
        map.picks()
                .click(
                        map.viewpoint().now().screenX(Mercator.x(place.longitude())),
                        map.viewpoint().now().screenY(Mercator.y(place.latitude())));
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
        assertThat(map.picks().selectedProperty().get()).isEqualTo("n2");
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

        map.picks().select("n2");
        assertThat(map.viewpoint().now()).isEqualTo(before);

        map.picks().select("far");
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
        map.picks().whenCopied(copied::add);

        map.picks()
                .lasso(
                        List.of(
                                new Coordinate(x - 20, y - 20),
                                new Coordinate(x + 20, y - 20),
                                new Coordinate(x + 20, y + 20),
                                new Coordinate(x - 20, y + 20)));
        assertThat(map.picks().lassoedProperty().get()).containsExactly("n2", "n1");

        points.needs.removeIf(n -> n.needId().equals("n2"));
        map.refresh();
        map.picks().copyLassoed();
        assertThat(copied).containsExactly(List.of("n1"));
        assertThat(map.picks().back()).isTrue();
        assertThat(map.picks().lassoedProperty().get()).isEmpty();
        assertThat(map.picks().back()).isFalse();
    }

    @Test
    void aPlaceThatIsAskedForIsTheNextClickAndPicksNothing() {
        points.need("n1", "media", CANOAS);
        MapViewModel map = shown();
        List<MapModel.LatLon> placed = new ArrayList<>();

        map.picks().place(placed::add);
        clickAt(map, CANOAS);

        assertThat(chosen).isEmpty();
        assertThat(placed.getFirst().latitude()).isCloseTo(-29.92, within(1e-9));
        assertThat(placed.getFirst().longitude()).isCloseTo(-51.18, within(1e-9));
        clickAt(map, CANOAS);
        assertThat(placed).hasSize(1);
        assertThat(chosen).hasSize(1);
    }

    @Test
    void whatIsNoNeedSaysItsName() {
        points.need("n1", "media", PELOTAS);
        points.offers.add(new MapModel.OfferPoint("o", null, "Cozinha Mathias", CANOAS));
        MapViewModel map = shown();

        map.picks().select("n1");
        assertThat(map.picks().selectedName()).isEmpty();
        map.picks().select("o");
        assertThat(map.picks().selectedName()).isEqualTo("Cozinha Mathias");
    }
}
