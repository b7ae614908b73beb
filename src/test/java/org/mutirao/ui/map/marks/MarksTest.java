package org.mutirao.ui.map.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.mutirao.ui.map.geo.Camera;

class MarksTest {
    private static final long SEED = 20_240_503;

    private static Mark mark(Look look, String id, double x, double y) {
        return new Mark(look, id, "lugar", x, y);
    }

    private static List<Mark> many(int count) {
        Random random = new Random(SEED);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Look look = Look.values()[random.nextInt(Look.values().length)];
            boolean town = random.nextInt(3) > 0;
            double x =
                    town
                            ? 0.3578 + random.nextGaussian() * 2e-4
                            : 0.35 + random.nextDouble() * 0.01;
            double y =
                    town
                            ? 0.5872 + random.nextGaussian() * 2e-4
                            : 0.58 + random.nextDouble() * 0.01;
            marks.add(mark(look, "m" + i, x, y));
        }
        return marks;
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 6.5, 9, 10.5, 12, 15})
    void everyMarkIsInExactlyOneClusterAndNoneLieOverEachOther(double zoom) {
        Marks marks = new Marks(many(3_000));

        List<Cluster> clusters = Clusters.of(marks.spots(), zoom);

        List<String> held =
                clusters.stream()
                        .flatMap(c -> c.spots().stream())
                        .flatMap(s -> s.marks().stream())
                        .map(Mark::id)
                        .toList();
        assertThat(held).hasSize(3_000).doesNotHaveDuplicates();
        assertThat(clusters.stream().mapToInt(Cluster::size).sum()).isEqualTo(3_000);
        double scale = Camera.scale(zoom);
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = 0; j < i; j++) {
                Cluster a = clusters.get(i);
                Cluster b = clusters.get(j);
                assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()) * scale)
                        .as("seed %s, zoom %s", SEED, zoom)
                        .isGreaterThanOrEqualTo(a.radius() + b.radius());
            }
        }
    }

    private static Marks marks(Mark... marks) {
        return new Marks(List.of(marks));
    }

    @Test
    void aClusterCountsNeedsByUrgencyAndKnowsOfOffers() {
        Marks marks =
                marks(
                        mark(Look.URGENT, "a", 0.5, 0.5),
                        mark(Look.LOW, "b", 0.500001, 0.5),
                        mark(Look.URGENT, "c", 0.5, 0.500001),
                        mark(Look.OFFER, "d", 0.5, 0.5));

        Cluster all = Clusters.of(marks.spots(), 8).getFirst();

        assertThat(all.number()).isEqualTo(3);
        assertThat(all.count(Look.URGENT)).isEqualTo(2);
        assertThat(all.hasOffers()).isTrue();
        assertThat(all.isLone()).isFalse();
    }

    @Test
    void theMostUrgentOfASpotIsTheOneThatShows() {
        Marks marks =
                marks(
                        mark(Look.OFFER, "o", 0.5, 0.5),
                        mark(Look.LOW, "l", 0.5, 0.5),
                        mark(Look.URGENT, "u", 0.5, 0.5));

        assertThat(marks.spots()).hasSize(1);
        assertThat(marks.spots().getFirst().first().id()).isEqualTo("u");
        assertThat(marks.of("l")).contains(marks.spots().getFirst());
    }

    @Test
    void theNearestIsThatOfALinearSearch() {
        Marks marks = new Marks(many(2_000));
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            double x = 0.35 + random.nextDouble() * 0.01;
            double y = 0.58 + random.nextDouble() * 0.01;
            double radius = random.nextDouble() * 1e-3;
            Comparator<Spot> nearer =
                    Comparator.comparingDouble(s -> Math.hypot(s.x() - x, s.y() - y));
            assertThat(marks.nearest(x, y, radius))
                    .as("seed %s", SEED)
                    .isEqualTo(
                            marks.spots().stream()
                                    .filter(s -> Math.hypot(s.x() - x, s.y() - y) <= radius)
                                    .min(nearer));
        }
    }

    @Test
    void aLineHoldsWhatIsInsideItAlsoWhereItTurnsIn() {
        Marks marks =
                marks(
                        mark(Look.HIGH, "in", 0.2, 0.2),
                        mark(Look.HIGH, "notch", 0.5, 0.7),
                        mark(Look.HIGH, "out", 1.2, 0.2));
        List<Coordinate> line =
                List.of(
                        new Coordinate(0, 0),
                        new Coordinate(1, 0),
                        new Coordinate(1, 1),
                        new Coordinate(0.5, 0.5),
                        new Coordinate(0, 1));

        assertThat(marks.inside(line)).extracting(s -> s.first().id()).containsExactly("in");
        assertThat(marks.inside(line.subList(0, 2))).isEmpty();
    }

    @Test
    void whatIsWithinABoxIsThatOfALinearSearch() {
        Marks marks = new Marks(many(2_000));
        Envelope box = new Envelope(0.3577, 0.358, 0.587, 0.5875);

        Set<Spot> expected = new HashSet<>();
        marks.spots().stream().filter(s -> box.contains(s.x(), s.y())).forEach(expected::add);

        assertThat(marks.within(box)).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
        assertThat(marks.countWithin(box)).isEqualTo(expected.size());
    }

    @Test
    void nothingIsPlacedOverSomethingElse() {
        Placing placing = new Placing();
        placing.take(10, 10, 20, 20);

        assertThat(placing.ask(25, 25, 10, 10)).isFalse();
        assertThat(placing.ask(30, 10, 10, 10)).isTrue();
        assertThat(placing.ask(35, 15, 10, 10)).isFalse();
    }
}
