package org.mutirao.ui.map.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/// All marks of one moment, gathered at their spots and found by where they are. It never changes
/// and may be read by any thread; it takes some tens of milliseconds to make for 50,000 marks.
public final class Marks {
    public static final Marks NONE = new Marks(List.of());

    private record Point(double x, double y) {}

    private final List<Spot> spots;
    private final Map<String, Spot> byId = new HashMap<>();
    private final STRtree tree = new STRtree();
    private final Envelope bounds = new Envelope();

    public Marks(List<Mark> marks) {
        Map<Point, List<Mark>> found = new LinkedHashMap<>();
        for (Mark mark : marks) {
            found.computeIfAbsent(new Point(mark.x(), mark.y()), first -> new ArrayList<>(1))
                    .add(mark);
        }
        spots =
                found.entrySet().stream()
                        .map(at -> spot(at.getKey(), at.getValue()))
                        .sorted(Comparator.comparing(Spot::look).reversed())
                        .toList();
        for (Spot spot : spots) {
            tree.insert(new Envelope(spot.x(), spot.x(), spot.y(), spot.y()), spot);
            bounds.expandToInclude(spot.x(), spot.y());
            spot.marks().forEach(mark -> byId.put(mark.id(), spot));
        }
        tree.build();
    }

    private static Spot spot(Point at, List<Mark> marks) {
        marks.sort(Comparator.comparing(Mark::look)); // stable: as asked for within a look
        return new Spot(at.x(), at.y(), marks);
    }

    /// What shows most comes last, so that it is drawn above the others.
    public List<Spot> spots() {
        return spots;
    }

    public List<Spot> within(Envelope box) {
        List<?> found = tree.query(box);
        return found.stream()
                .map(Spot.class::cast)
                .sorted(Comparator.comparing(Spot::look).reversed())
                .toList();
    }

    public int countWithin(Envelope box) {
        int[] count = new int[1];
        tree.query(box, item -> count[0]++);
        return count[0];
    }

    /// The spot next to a point; of equally near ones that which shows most.
    ///
    /// @param radius within which it must be, in the plane
    public Optional<Spot> nearest(double x, double y, double radius) {
        return within(new Envelope(x - radius, x + radius, y - radius, y + radius)).stream()
                .filter(spot -> Math.hypot(spot.x() - x, spot.y() - y) <= radius)
                .min(
                        Comparator.comparingDouble((Spot s) -> Math.hypot(s.x() - x, s.y() - y))
                                .thenComparing(Spot::look));
    }

    /// Those within a line that is closed by joining its ends.
    public List<Spot> inside(List<Coordinate> line) {
        if (line.size() < 3) {
            return List.of();
        }
        Coordinate[] ring = new Coordinate[line.size() + 1];
        line.toArray(ring);
        ring[line.size()] = line.getFirst();
        return within(CoordinateArrays.envelope(ring)).stream()
                .filter(spot ->
                        RayCrossingCounter.locatePointInRing(
                                        new Coordinate(spot.x(), spot.y()), ring)
                                != Location.EXTERIOR)
                .toList();
    }

    public Optional<Spot> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Around all of them; empty where there is none.
    public Envelope bounds() {
        return bounds.copy();
    }

    public boolean isEmpty() {
        return spots.isEmpty();
    }
}
