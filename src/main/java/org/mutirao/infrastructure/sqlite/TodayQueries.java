package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.Today.Why;
import org.mutirao.application.query.TodayModel;
import org.mutirao.domain.shared.Fields;

/// What waits for a person now.
final class TodayQueries {
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration STILL = Duration.ofHours(2);
    private static final String OPEN_NEED = "n.status IN ('aberta', 'parcial')";
    private static final String ON_THE_ROAD =
            "d.status IN ('iniciada', 'retirada', 'em_rota', 'recebida_em_parte')";
    private static final String LEFT = "(r.remaining IS NULL OR CAST(r.remaining AS REAL) > 0)";

    private static final String NEEDS =
            "SELECT n.id, n.number, i.name, i.missing, i.unit, NULL, p.name, NULL, %s"
                    + " FROM necessidades_view n JOIN need_item i ON i.need_id = n.id AND i.line ="
                    + " (SELECT min(m.line) FROM need_item m WHERE m.need_id = n.id AND"
                    + " m.missing IS NOT '0')"
                    + " LEFT JOIN place_alias a ON a.merged = n.location_name"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, n.location_name)"
                    + " WHERE "
                    + OPEN_NEED
                    + " AND %s";
    private static final String LATE = NEEDS.formatted("n.due", "n.due < ? ORDER BY n.due LIMIT ?");
    private static final String HOW_MUCH =
            NEEDS.formatted(
                    "n.created_at",
                    "n.urgency = 'urgente' AND i.needed IS NULL ORDER BY n.created_at DESC LIMIT ?");
    private static final String NOBODY_TAKES_IT =
            NEEDS.formatted(
                    "n.created_at",
                    "n.id IN (SELECT v.need_id FROM need_item v WHERE v.reserved <> '0')"
                            + " ORDER BY coalesce(n.due, '9'), n.created_at LIMIT ?");
    private static final String EXPIRING =
            "SELECT o.id, o.number, i.name, r.remaining, i.unit, p.name, NULL, NULL,"
                    + " o.available_until FROM ofertas_view o JOIN offer_item i ON i.offer_id = o.id"
                    + " LEFT JOIN offer_remaining r ON r.offer_id = o.id AND r.item_id = i.item_id"
                    + " LEFT JOIN place_alias a ON a.merged = o.location_id"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, o.location_id)"
                    + " WHERE o.status = 'aberta' AND o.available_until BETWEEN ? AND ? AND "
                    + LEFT
                    + " GROUP BY o.id ORDER BY o.available_until LIMIT ?";
    private static final String DELIVERIES =
            "SELECT d.id, d.number, coalesce((SELECT n.name FROM need_item n WHERE n.need_id ="
                    + " l.need_id ORDER BY n.line LIMIT 1), ''), l.sent, l.unit, op.name, dp.name,"
                    + " d.volunteer_id, d.created_at FROM entregas_view d"
                    + " LEFT JOIN delivery_line l ON l.delivery_id = d.id AND l.line = 0"
                    + " LEFT JOIN place_alias oa ON oa.merged = d.origin_id"
                    + " LEFT JOIN places_view op ON op.id = coalesce(oa.keep, d.origin_id)"
                    + " LEFT JOIN place_alias da ON da.merged = d.destination_id"
                    + " LEFT JOIN places_view dp ON dp.id = coalesce(da.keep, d.destination_id)"
                    + " WHERE %s ORDER BY d.created_at LIMIT ?";
    private static final String TO_CHECK = DELIVERIES.formatted("d.to_check = 1");
    private static final String STANDING_STILL =
            DELIVERIES.formatted(ON_THE_ROAD + " AND d.created_at < ?");

    private static final String CONFLICTS =
            "SELECT (SELECT count(*) FROM clash) + (SELECT count(DISTINCT offer_id) FROM"
                    + " offer_remaining WHERE CAST(remaining AS REAL) < 0)";

    private TodayQueries() {}

    static Today.Numbers numbers(Sql sql, Instant now) {
        String time = Fields.text(now);
        int late = count(sql, "necessidades_view n WHERE " + OPEN_NEED + " AND n.due < ?", time);
        @Nullable Instant oldest =
                sql.one(LATE, row -> Instant.parse(row.getString(9)), time, 1).orElse(null);
        int expiring =
                sql.list(
                                EXPIRING,
                                row -> row.getString(1),
                                time,
                                Fields.text(now.plus(SOON)),
                                Integer.MAX_VALUE)
                        .size();
        return new Today.Numbers(
                late,
                oldest,
                expiring,
                count(sql, "entregas_view d WHERE d.to_check = 1"),
                Math.toIntExact(sql.number(CONFLICTS)),
                count(sql, "entregas_view d WHERE " + ON_THE_ROAD));
    }

    private static int count(Sql sql, String rows, @Nullable Object... args) {
        return Math.toIntExact(sql.number("SELECT count(*) FROM " + rows, args));
    }

    static List<Todo> todo(Sql sql, Instant now) {
        int most = TodayModel.MOST_TODO;
        String time = Fields.text(now);
        List<Todo> all = new ArrayList<>();
        add(all, sql, Why.STANDING_STILL, STANDING_STILL, Fields.text(now.minus(STILL)), most);
        add(all, sql, Why.EXPIRING, EXPIRING, time, Fields.text(now.plus(SOON)), most);
        add(all, sql, Why.TO_CHECK, TO_CHECK, most);
        add(all, sql, Why.LATE, LATE, time, most);
        add(all, sql, Why.NOBODY_TAKES_IT, NOBODY_TAKES_IT, most);
        add(all, sql, Why.HOW_MUCH, HOW_MUCH, most);
        return all.stream().sorted(Comparator.comparing(Todo::why)).limit(most).toList();
    }

    private static void add(
            List<Todo> to, Sql sql, Why why, String query, @Nullable Object... args) {
        to.addAll(sql.list(query, row -> read(why, row), args));
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

    /// How much waits, also beyond the rows that [#todo] gives.
    static int waiting(Sql sql, Instant now, Today.Numbers numbers) {
        String still = Fields.text(now.minus(STILL));
        return numbers.late()
                + numbers.expiring()
                + numbers.toCheck()
                + count(
                        sql,
                        "entregas_view d WHERE " + ON_THE_ROAD + " AND d.created_at < ?",
                        still)
                + count(
                        sql,
                        "necessidades_view n WHERE "
                                + OPEN_NEED
                                + " AND n.id IN (SELECT v.need_id FROM need_item v WHERE v.reserved"
                                + " <> '0')")
                + count(
                        sql,
                        "necessidades_view n WHERE "
                                + OPEN_NEED
                                + " AND n.urgency = 'urgente' AND EXISTS (SELECT 1 FROM need_item i"
                                + " WHERE i.need_id = n.id AND i.needed IS NULL)");
    }
}
