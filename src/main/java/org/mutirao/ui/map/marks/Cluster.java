package org.mutirao.ui.map.marks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/// Spots that are too near each other to be told apart, as one.
///
/// @param x of its middle, weighted by what stands at each spot
/// @param counts how many marks of each look
public record Cluster(double x, double y, Map<Look, Integer> counts, List<Spot> spots) {
    private static final double LONE = 8;
    private static final double LEAST = 11;
    private static final double BY_SIZE = 3.2;

    static Cluster of(List<Spot> spots) {
        Map<Look, Integer> counts = new EnumMap<>(Look.class);
        double x = 0;
        double y = 0;
        int all = 0;
        for (Spot spot : spots) {
            spot.marks().forEach(mark -> counts.merge(mark.look(), 1, Integer::sum));
            int here = spot.marks().size();
            x += spot.x() * here;
            y += spot.y() * here;
            all += here;
        }
        return new Cluster(x / all, y / all, counts, List.copyOf(spots));
    }

    Cluster with(Cluster other) {
        List<Spot> both = new ArrayList<>(spots);
        both.addAll(other.spots);
        return of(both);
    }

    public int count(Look look) {
        return counts.getOrDefault(look, 0);
    }

    /// How many needs; offers where there is no need.
    public int number() {
        int needs = needs();
        return needs > 0 ? needs : size();
    }

    public int needs() {
        return Look.NEEDS.stream().mapToInt(this::count).sum();
    }

    public boolean hasOffers() {
        return counts.keySet().stream().anyMatch(Look::isOffer);
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether it is one mark alone, which is drawn as such.
    public boolean isLone() {
        return size() == 1;
    }

    /// In pixels; grows slowly with what it holds.
    public double radius() {
        return isLone() ? LONE : LEAST + BY_SIZE * Math.log10(number());
    }

    /// Around all of its spots.
    public Envelope bounds() {
        Envelope box = new Envelope();
        spots.forEach(spot -> box.expandToInclude(spot.x(), spot.y()));
        return box;
    }
}
