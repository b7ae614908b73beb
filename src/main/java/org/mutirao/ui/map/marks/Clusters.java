package org.mutirao.ui.map.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.ui.map.geo.Camera;

/// Gathers spots for one zoom: first by a grid over the whole plane, so that moving the map changes
/// nothing, then what would still overlap. Every spot is in exactly one cluster.
public final class Clusters {
    private static final double CELL = 46;
    private static final double GAP = 3;
    private static final double LARGEST_RADIUS = 30;

    private record Cell(long column, long row) {}

    private final double scale;

    private Clusters(double zoom) {
        scale = Camera.scale(zoom);
    }

    /// The largest ones last.
    public static List<Cluster> of(List<Spot> spots, double zoom) {
        return new Clusters(zoom).gather(spots);
    }

    private List<Cluster> gather(List<Spot> spots) {
        Map<Cell, List<Spot>> grid = new LinkedHashMap<>();
        for (Spot spot : spots) {
            grid.computeIfAbsent(cell(spot.x(), spot.y(), CELL), first -> new ArrayList<>())
                    .add(spot);
        }
        List<Cluster> clusters = grid.values().stream().map(Cluster::of).toList();
        int before;
        do {
            before = clusters.size();
            clusters = apart(clusters);
        } while (clusters.size() < before);
        return clusters.stream().sorted(Comparator.comparing(Cluster::number)).toList();
    }

    /// The larger ones take in what they overlap.
    private List<Cluster> apart(List<Cluster> clusters) {
        Map<Cell, List<Cluster>> kept = new HashMap<>();
        clusters.stream()
                .sorted(
                        Comparator.comparing(Cluster::size)
                                .reversed()
                                .thenComparing(Cluster::x)
                                .thenComparing(Cluster::y))
                .forEach(cluster -> place(cluster, kept));
        return kept.values().stream().flatMap(List::stream).toList();
    }

    private void place(Cluster cluster, Map<Cell, List<Cluster>> kept) {
        double reach = 2 * LARGEST_RADIUS;
        Cell at = cell(cluster.x(), cluster.y(), reach);
        for (long column = at.column() - 1; column <= at.column() + 1; column++) {
            for (long row = at.row() - 1; row <= at.row() + 1; row++) {
                List<Cluster> near = kept.getOrDefault(new Cell(column, row), List.of());
                for (int i = 0; i < near.size(); i++) {
                    if (overlap(near.get(i), cluster)) {
                        near.set(i, near.get(i).with(cluster));
                        return;
                    }
                }
            }
        }
        kept.computeIfAbsent(at, first -> new ArrayList<>()).add(cluster);
    }

    private boolean overlap(Cluster one, Cluster other) {
        double apart = Math.hypot(one.x() - other.x(), one.y() - other.y()) * scale;
        return apart < one.radius() + other.radius() + GAP;
    }

    private Cell cell(double x, double y, double side) {
        return new Cell((long) Math.floor(x * scale / side), (long) Math.floor(y * scale / side));
    }
}
