package org.mutirao.ui.map.base;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.mutirao.domain.shared.Folding;

/// The shapes and towns of the built-in base, found by where they are. Thread-safe.
public final class BaseMap {
    /// What a line of the base is.
    public enum Kind {
        STATE,
        LAKE,
        RIVER,
        MUNICIPALITY
    }

    /// @param rank the smaller, the more important
    /// @param lines each x, y, x, y, …; of an area, its outlines
    public record Shape(Kind kind, int rank, String name, List<double[]> lines, Envelope bounds) {}

    /// @param rank 0 capital or a million people, 1 larger, 2 any
    /// @param state two letters; empty outside Brazil
    public record Town(int rank, String name, String state, double x, double y) {}

    private final STRtree shapes = new STRtree();
    private final STRtree towns = new STRtree();

    BaseMap(List<Shape> shapes, List<Town> towns) {
        shapes.forEach(shape -> this.shapes.insert(shape.bounds(), shape));
        towns.forEach(town ->
                this.towns.insert(new Envelope(town.x(), town.x(), town.y(), town.y()), town));
        this.shapes.build();
        this.towns.build();
    }

    /// Those that may touch `box`, of one kind, smaller ranks first.
    List<Shape> shapes(Kind kind, Envelope box) {
        return all(shapes, box, Shape.class).stream()
                .filter(shape -> shape.kind() == kind)
                .sorted(Comparator.comparing(Shape::rank).thenComparing(Shape::name))
                .toList();
    }

    /// Towns within `box` up to a rank, the important ones first.
    public List<Town> towns(Envelope box, int most) {
        return all(towns, box, Town.class).stream()
                .filter(town -> town.rank() <= most)
                .sorted(Comparator.comparing(Town::rank).thenComparing(Town::name))
                .toList();
    }

    /// The seat of a municipality, the more important one of two of that name.
    ///
    /// @param name without accents or case; its state may stand behind it: `Canoas RS`, `Canoas/RS`
    public Optional<Town> seat(String name) {
        String typed = Folding.fold(name.replaceAll("[/,()-]", " "));
        return all(towns, new Envelope(0, 1, 0, 1), Town.class).stream()
                .filter(town ->
                        isCalled(typed, town.name())
                                || isCalled(typed, town.name() + " " + town.state()))
                .min(Comparator.comparing(Town::rank).thenComparing(Town::state));
    }

    private static boolean isCalled(String typed, String name) {
        return Folding.fold(name.replace('-', ' ')).equals(typed);
    }

    /// The municipality around a point, where its boundary is known.
    public Optional<Shape> municipality(double x, double y) {
        Coordinate point = new Coordinate(x, y);
        return shapes(Kind.MUNICIPALITY, new Envelope(point)).stream()
                .filter(shape -> shape.lines().stream().anyMatch(line -> within(point, line)))
                .findFirst();
    }

    private static boolean within(Coordinate point, double[] line) {
        var counter = new RayCrossingCounter(point);
        for (int i = 0; i + 3 < line.length; i += 2) {
            counter.countSegment(
                    new Coordinate(line[i], line[i + 1]), new Coordinate(line[i + 2], line[i + 3]));
        }
        return counter.getLocation() != Location.EXTERIOR;
    }

    private static <T> List<T> all(STRtree tree, Envelope box, Class<T> type) {
        List<?> found = tree.query(box);
        return found.stream().<T>map(type::cast).toList();
    }
}
