package org.mutirao.application.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.matching.Point;

/// In which order one carrier comes by: the nearest stop first at which something can be done, and
/// nothing is left before it was loaded. Distances are straight lines.
public final class Route {
    private final Map<String, Point> where;
    private final List<DeliveryRow> toLoad = new ArrayList<>();
    private final List<DeliveryRow> toLeave = new ArrayList<>();
    private @Nullable Point here;

    private Route(Map<String, Point> where, @Nullable Point start) {
        this.where = where;
        this.here = start;
    }

    /// @param place null: nobody said where
    /// @param load what is taken on here
    /// @param leave what is handed over here
    /// @param km from the stop before, in a straight line; null: one of the two has no position
    public record Stop(
            @Nullable String place,
            List<DeliveryRow> load,
            List<DeliveryRow> leave,
            @Nullable Double km) {
        public Stop {
            load = List.copyOf(load);
            leave = List.copyOf(leave);
        }
    }

    /// @param deliveries that have not ended
    /// @param where positions of places, by their ids; those that have none are missing
    /// @param start null: where the oldest of them begins
    public static List<Stop> of(
            List<DeliveryRow> deliveries, Map<String, Point> where, @Nullable Point start) {
        Route route = new Route(where, start);
        deliveries.stream()
                .sorted(Comparator.comparingLong(DeliveryRow::pos))
                .forEach(row ->
                        (row.status().equals("iniciada") ? route.toLoad : route.toLeave).add(row));
        return route.stops();
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        while (!toLoad.isEmpty() || !toLeave.isEmpty()) {
            stops.add(stop(next()));
        }
        return stops;
    }

    private String next() {
        Set<String> open = new LinkedHashSet<>();
        toLoad.forEach(row -> open.add(origin(row)));
        toLeave.forEach(row -> open.add(destination(row)));
        return open.stream()
                .min(
                        Comparator.comparingDouble(
                                place -> Objects.requireNonNullElse(km(place), Double.MAX_VALUE)))
                .orElseThrow();
    }

    private @Nullable Double km(String place) {
        Point there = where.get(place);
        Point from = here;
        if (there == null) {
            return null;
        }
        return from == null ? 0 : from.kmTo(there);
    }

    private Stop stop(String place) {
        Double km = here == null ? null : km(place);
        List<DeliveryRow> load = toLoad.stream().filter(r -> origin(r).equals(place)).toList();
        toLoad.removeAll(load);
        toLeave.addAll(load);
        List<DeliveryRow> leave =
                toLeave.stream().filter(r -> destination(r).equals(place)).toList();
        toLeave.removeAll(leave);
        Point there = where.get(place);
        here = there == null ? here : there;
        String name = load.isEmpty() ? leave.getFirst().destination() : load.getFirst().origin();
        return new Stop(name, load, leave, km);
    }

    private static String origin(DeliveryRow row) {
        return Objects.requireNonNullElse(row.originId(), "");
    }

    private static String destination(DeliveryRow row) {
        return Objects.requireNonNullElse(row.destinationId(), "");
    }
}
