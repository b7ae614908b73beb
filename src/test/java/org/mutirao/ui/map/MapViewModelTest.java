package org.mutirao.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.map.marks.Look;

/// The map as it behaves, without a window.
class MapViewModelTest extends MapCase {
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
}
