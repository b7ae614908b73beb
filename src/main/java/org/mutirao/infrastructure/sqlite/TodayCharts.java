package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Today.AtPlace;
import org.mutirao.application.query.Today.Filled;
import org.mutirao.application.query.Today.Hour;
import org.mutirao.application.query.Today.Shortage;
import org.mutirao.domain.shared.Fields;
import org.mutirao.domain.shared.Folding;

/// Sums over the read tables. Amounts are added as decimals, never by the database.
final class TodayCharts {
    private static final int DAYS_FILLED = 7;
    private static final int MOST_CATEGORIES = 6;

    private static final String MISSING =
            "SELECT i.name, i.unit, i.missing, n.due, p.name, n.id, i.item_id FROM necessidades_view n JOIN need_item"
                    + " i ON i.need_id = n.id LEFT JOIN place_alias a ON a.merged = n.location_name"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, n.location_name) WHERE "
                    + TodayQueries.OPEN_NEED
                    + " AND n.due <= ? AND i.missing <> '0' ORDER BY n.due";
    private static final String ASKED =
            "SELECT i.name, i.unit, n.created_at, i.needed FROM necessidades_view n JOIN need_item i"
                    + " ON i.need_id = n.id WHERE n.created_at >= ? AND i.needed IS NOT NULL";
    private static final String RECEIVED =
            "SELECT i.name, i.unit, r.at, r.received FROM receipt r JOIN delivery_line l ON"
                    + " l.delivery_id = r.delivery_id AND l.line_id = r.line_id JOIN need_item i ON"
                    + " i.need_id = l.need_id AND (i.item_id = l.need_item_id OR l.need_item_id IS"
                    + " NULL) WHERE r.at >= ?";
    private static final String FILLED =
            "SELECT n.category, i.needed, i.received, n.id, i.item_id FROM necessidades_view n JOIN"
                    + " need_item i ON"
                    + " i.need_id = n.id WHERE n.created_at >= ? AND n.status <> 'cancelada' AND"
                    + " i.needed IS NOT NULL AND n.category IS NOT NULL";

    /// A line of a need that a number counts.
    record Counted(String needId, String itemId, @Nullable String place) {}

    private record Goods(String item, String unit) {
        static Goods of(String name, String unit) {
            return new Goods(Folding.fold(name), unit);
        }
    }

    private TodayCharts() {}

    /// @param until only what is due by then
    static List<Shortage> shortages(Sql sql, Instant until) {
        SequencedMap<Goods, Missing> found = new LinkedHashMap<>();
        sql.each(
                MISSING,
                row -> {
                    String item = row.getString(1);
                    String unit = row.getString(2);
                    found.computeIfAbsent(Goods.of(item, unit), first -> new Missing(item, unit))
                            .add(
                                    row.getString(5),
                                    new BigDecimal(row.getString(3)),
                                    Instant.parse(row.getString(4)));
                },
                Fields.text(until));
        return found.values().stream()
                .map(Missing::shortage)
                .sorted(Comparator.comparing(Shortage::missing).reversed())
                .toList();
    }

    /// The lines that one shortage adds up, the first that is due first.
    static List<Counted> behind(Sql sql, String item, String unit, Instant until) {
        Goods goods = Goods.of(item, unit);
        List<Counted> found = new ArrayList<>();
        sql.each(
                MISSING,
                row -> {
                    if (Goods.of(row.getString(1), row.getString(2)).equals(goods)) {
                        found.add(
                                new Counted(row.getString(6), row.getString(7), row.getString(5)));
                    }
                },
                Fields.text(until));
        return found;
    }

    private static final class Missing {
        private final String item;
        private final String unit;
        private final Map<@Nullable String, BigDecimal> places = new LinkedHashMap<>();
        private Instant until = Instant.MIN;

        Missing(String item, String unit) {
            this.item = item;
            this.unit = unit;
        }

        void add(@Nullable String place, BigDecimal amount, Instant due) {
            places.merge(place, amount, BigDecimal::add);
            until = due.isAfter(until) ? due : until;
        }

        Shortage shortage() {
            BigDecimal all = places.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<AtPlace> most =
                    places.entrySet().stream()
                            .map(each -> new AtPlace(each.getKey(), each.getValue()))
                            .sorted(Comparator.comparing(AtPlace::missing).reversed())
                            .toList();
            return new Shortage(item, unit, all, until, most);
        }
    }

    /// The hours of the day so far in which something of one kind of goods was asked or received.
    static List<Hour> hours(Sql sql, String item, String unit, ZonedDateTime now) {
        Goods goods = Goods.of(item, unit);
        String midnight = Fields.text(now.truncatedTo(ChronoUnit.DAYS).toInstant());
        Map<Integer, BigDecimal> asked = perHour(sql, ASKED, goods, midnight, now.getZone());
        Map<Integer, BigDecimal> received = perHour(sql, RECEIVED, goods, midnight, now.getZone());
        List<Hour> hours = new ArrayList<>();
        for (int hour = 0; hour <= now.getHour(); hour++) {
            hours.add(
                    new Hour(
                            hour,
                            asked.getOrDefault(hour, BigDecimal.ZERO),
                            received.getOrDefault(hour, BigDecimal.ZERO)));
        }
        return hours;
    }

    private static Map<Integer, BigDecimal> perHour(
            Sql sql, String query, Goods goods, String since, ZoneId zone) {
        Map<Integer, BigDecimal> found = new TreeMap<>();
        sql.each(
                query,
                row -> {
                    if (Goods.of(row.getString(1), row.getString(2)).equals(goods)) {
                        int hour = Instant.parse(row.getString(3)).atZone(zone).getHour();
                        found.merge(hour, new BigDecimal(row.getString(4)), BigDecimal::add);
                    }
                },
                since);
        return found;
    }

    static List<Filled> filled(Sql sql, Instant now) {
        Map<String, List<Double>> shares = new TreeMap<>();
        sql.each(
                FILLED,
                row -> {
                    double needed = Double.parseDouble(row.getString(2));
                    if (needed > 0) {
                        double share = Double.parseDouble(row.getString(3)) / needed;
                        shares.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                                .add(Math.min(1, share));
                    }
                },
                Fields.text(now.minus(DAYS_FILLED, ChronoUnit.DAYS)));
        return shares.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .limit(MOST_CATEGORIES)
                .map(each -> new Filled(each.getKey(), mean(each.getValue())))
                .sorted(Comparator.comparing(Filled::share).reversed())
                .toList();
    }

    /// The lines that count for how far the needs of a category are met.
    static List<Counted> filledBy(Sql sql, String category, Instant now) {
        List<Counted> found = new ArrayList<>();
        sql.each(
                FILLED,
                row -> {
                    if (category.equals(row.getString(1))
                            && Double.parseDouble(row.getString(2)) > 0) {
                        found.add(new Counted(row.getString(4), row.getString(5), null));
                    }
                },
                Fields.text(now.minus(DAYS_FILLED, ChronoUnit.DAYS)));
        return found;
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
