package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.application.query.TodayModel;
import org.mutirao.domain.shared.Fields;

/// What waits for a person now.
final class TodayQueries {
    /// Of needs `n`.
    static final String OPEN_NEED = "n.status IN ('aberta', 'parcial')";

    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration STILL = Duration.ofHours(2);

    /// What waits for one reason: what is shown of it is also what is counted.
    ///
    /// @param rows from what, and under which condition
    /// @param times what the condition compares with, from now
    private record Waiting(
            Why why, String columns, String rows, String order, List<Duration> times) {

        int count(Sql sql, Instant now) {
            return Math.toIntExact(sql.number("SELECT count(*) FROM " + rows, args(now).toArray()));
        }

        /// The first ones.
        List<Todo> todo(Sql sql, Instant now, int most) {
            List<@Nullable Object> args = args(now);
            args.add(most);
            return sql.list(
                    "SELECT " + columns + " FROM " + rows + " ORDER BY " + order + " LIMIT ?",
                    row -> read(why, row),
                    args.toArray());
        }

        private List<@Nullable Object> args(Instant now) {
            List<@Nullable Object> args = new ArrayList<>();
            times.forEach(time -> args.add(Fields.text(now.plus(time))));
            return args;
        }
    }

    /// With the line that a need waits for; one that has none does not wait.
    private static String needs(String line, String condition) {
        return "necessidades_view n JOIN need_item i ON i.need_id = n.id AND i.line = (SELECT"
                + " m.line FROM need_item m WHERE m.need_id = n.id "
                + line
                + " LIMIT 1) LEFT JOIN place_alias a ON a.merged = n.location_name"
                + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, n.location_name) WHERE "
                + OPEN_NEED
                + condition;
    }

    private static String shown(String quantity, String time) {
        return "n.id, n.number, i.name, " + quantity + ", i.unit, NULL, p.name, NULL, " + time;
    }

    private static Waiting deliveries(Why why, String condition, Duration... times) {
        return new Waiting(
                why,
                "d.id, d.number, coalesce((SELECT n.name FROM need_item n WHERE n.need_id ="
                        + " l.need_id ORDER BY n.line LIMIT 1), ''), l.sent, l.unit, op.name,"
                        + " dp.name, d.volunteer_id, d.created_at",
                "entregas_view d LEFT JOIN delivery_line l ON l.delivery_id = d.id AND l.line = 0"
                        + " LEFT JOIN place_alias oa ON oa.merged = d.origin_id"
                        + " LEFT JOIN places_view op ON op.id = coalesce(oa.keep, d.origin_id)"
                        + " LEFT JOIN place_alias da ON da.merged = d.destination_id"
                        + " LEFT JOIN places_view dp ON dp.id = coalesce(da.keep,"
                        + " d.destination_id) WHERE "
                        + condition,
                "d.created_at",
                List.of(times));
    }

    /// Of what is all promised, the whole of it: it has not arrived.
    private static final Waiting LATE =
            new Waiting(
                    Why.LATE,
                    shown("CASE i.missing WHEN '0' THEN i.needed ELSE i.missing END", "n.due"),
                    needs("ORDER BY m.missing IS '0', m.line", " AND n.due < ?"),
                    "n.due",
                    List.of(Duration.ZERO));

    private static final Waiting HOW_MUCH =
            new Waiting(
                    Why.HOW_MUCH,
                    shown("i.needed", "n.created_at"),
                    needs("AND m.needed IS NULL ORDER BY m.line", " AND n.urgency = 'urgente'"),
                    "n.created_at DESC",
                    List.of());
    private static final Waiting NOBODY_TAKES_IT =
            new Waiting(
                    Why.NOBODY_TAKES_IT,
                    shown("i.reserved", "n.created_at"),
                    needs("AND m.reserved <> '0' ORDER BY m.line", ""),
                    "coalesce(n.due, '9'), n.created_at",
                    List.of());

    /// With the first line of which something is left.
    private static final Waiting EXPIRING =
            new Waiting(
                    Why.EXPIRING,
                    "o.id, o.number, i.name, r.remaining, i.unit, p.name, NULL, NULL,"
                            + " o.available_until",
                    "ofertas_view o JOIN offer_item i ON i.offer_id = o.id AND i.line = (SELECT"
                            + " m.line FROM offer_item m LEFT JOIN offer_remaining l ON l.offer_id ="
                            + " m.offer_id AND l.item_id = m.item_id WHERE m.offer_id = o.id AND"
                            + " (l.remaining IS NULL OR CAST(l.remaining AS REAL) > 0) ORDER BY"
                            + " m.line LIMIT 1) LEFT JOIN offer_remaining r ON r.offer_id = o.id AND"
                            + " r.item_id = i.item_id LEFT JOIN place_alias a ON a.merged ="
                            + " o.location_id LEFT JOIN places_view p ON p.id = coalesce(a.keep,"
                            + " o.location_id) WHERE o.status = 'aberta' AND o.available_until"
                            + " BETWEEN ? AND ?",
                    "o.available_until",
                    List.of(Duration.ZERO, SOON));

    private static final Waiting TO_CHECK = deliveries(Why.TO_CHECK, "d.to_check = 1");
    private static final Waiting STANDING_STILL =
            deliveries(
                    Why.STANDING_STILL,
                    DeliveryQueries.ON_THE_ROAD + " AND d.created_at < ?",
                    STILL.negated());

    private static final List<Waiting> ALL =
            List.of(STANDING_STILL, EXPIRING, TO_CHECK, LATE, NOBODY_TAKES_IT, HOW_MUCH);

    private static final String ON_THE_ROAD =
            "SELECT count(*) FROM entregas_view d WHERE " + DeliveryQueries.ON_THE_ROAD;

    private TodayQueries() {}

    /// How much waits for each reason, also beyond the rows that [#todo] gives.
    static Map<Why, Integer> counts(Sql sql, Instant now) {
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        ALL.forEach(waiting -> counts.put(waiting.why(), waiting.count(sql, now)));
        return counts;
    }

    /// What waits for one reason, the first ones of it.
    static List<Todo> waiting(Sql sql, Why why, Instant now, int most) {
        return ALL.stream()
                .filter(waiting -> waiting.why() == why)
                .flatMap(waiting -> waiting.todo(sql, now, most).stream())
                .toList();
    }

    static Today.Numbers numbers(Sql sql, Instant now, Map<Why, Integer> counts) {
        return new Today.Numbers(
                counts.getOrDefault(Why.LATE, 0),
                LATE.todo(sql, now, 1).stream().map(Todo::at).findFirst().orElse(null),
                counts.getOrDefault(Why.EXPIRING, 0),
                counts.getOrDefault(Why.TO_CHECK, 0),
                ConflictQueries.keys(sql, now).size(),
                Math.toIntExact(sql.number(ON_THE_ROAD)));
    }

    /// The most pressing first.
    static List<Todo> todo(Sql sql, Instant now) {
        return ALL.stream()
                .sorted(Comparator.comparing(Waiting::why))
                .flatMap(waiting -> waiting.todo(sql, now, TodayModel.MOST_WAITING).stream())
                .limit(TodayModel.MOST_WAITING)
                .toList();
    }

    private static Todo read(Why why, ResultSet row) throws SQLException {
        return new Todo(
                why,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Columns.amount(row, 4),
                row.getString(5) == null ? "" : row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Instant.parse(row.getString(9)));
    }
}
