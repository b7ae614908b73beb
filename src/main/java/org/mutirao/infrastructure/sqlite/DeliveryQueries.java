package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.PassedRow;
import org.mutirao.domain.delivery.DeliveryStatus;
import org.mutirao.domain.delivery.Flow;

/// What is asked of the deliveries.
final class DeliveryQueries {
    static final ListQuery LIST =
            new ListQuery(
                    "entregas_view",
                    List.of("created_at DESC"),
                    Arrays.stream(DeliveryStatus.values()).map(DeliveryStatus::wire).toList());
    static final ListQuery.Condition TO_FETCH =
            new ListQuery.Condition(
                    "status = ? AND flow = ?",
                    List.of(DeliveryStatus.STARTED.wire(), Flow.PICKUP.wire()));
    static final String TO_FETCH_NOW =
            "d.status = '"
                    + DeliveryStatus.STARTED.wire()
                    + "' AND d.flow = '"
                    + Flow.PICKUP.wire()
                    + "'";
    static final ListQuery.Condition FETCHED =
            new ListQuery.Condition("(status <> ? OR flow <> ?)", TO_FETCH.args());

    /// Of deliveries `d` that are not over.
    static final String ON_THE_ROAD =
            DeliveryStatus.open().stream()
                    .sorted()
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", ", "d.status IN (", ")"));

    static final String OF_NEED =
            "SELECT DISTINCT d.id, d.created_at FROM delivery_line l JOIN entregas_view d ON d.id ="
                    + " l.delivery_id WHERE l.need_id = ? ORDER BY d.created_at DESC, d.id LIMIT ?";
    private static final String ONE =
            "SELECT d.id, d.number, d.status, coalesce(oa.keep, d.origin_id), op.name,"
                    + " coalesce(da.keep, d.destination_id), dp.name, coalesce(pa.keep,"
                    + " d.volunteer_id), d.flow, d.to_check, d.counter, d.answer_until, (SELECT r.proof"
                    + " FROM receipt r WHERE r.delivery_id = d.id AND r.proof NOT IN ('',"
                    + " 'corrigido') ORDER BY r.n DESC LIMIT 1), d.created_at, d.pos FROM"
                    + " entregas_view d"
                    + " LEFT JOIN place_alias oa ON oa.merged = d.origin_id"
                    + " LEFT JOIN places_view op ON op.id = coalesce(oa.keep, d.origin_id)"
                    + " LEFT JOIN place_alias da ON da.merged = d.destination_id"
                    + " LEFT JOIN places_view dp ON dp.id = coalesce(da.keep, d.destination_id)"
                    + " LEFT JOIN person_alias pa ON pa.merged = d.volunteer_id WHERE d.id = ?";

    /// A line is called what the need calls it, else what the offer does.
    private static final String LINES =
            "SELECT l.line_id, l.need_id, coalesce((SELECT n.name FROM need_item n WHERE n.need_id ="
                    + " l.need_id AND n.name <> '' AND (n.item_id = l.need_item_id OR"
                    + " l.need_item_id IS NULL) ORDER BY n.line LIMIT 1), (SELECT i.name FROM"
                    + " reservation r JOIN offer_item i ON i.offer_id = r.offer_id AND i.item_id ="
                    + " r.item_id WHERE r.id = l.reservation_id LIMIT 1), ''), l.unit, l.sent,"
                    + " l.received, l.lost, l.open FROM delivery_line l WHERE l.delivery_id = ?"
                    + " ORDER BY l.line";

    /// Where something was: the point, else that of the place that was passed.
    static final String PASSED_AT =
            "coalesce(w.latitude, p.latitude), coalesce(w.longitude, p.longitude)";

    /// Of positions `w`, the place `p` that was passed.
    static final String PASSED_PLACE =
            " LEFT JOIN place_alias wa ON wa.merged = w.place_id"
                    + " LEFT JOIN places_view p ON p.id = coalesce(wa.keep, w.place_id)";

    private DeliveryQueries() {}

    static Optional<DeliveryRow> one(Sql sql, String id) {
        return sql.one(ONE, row -> read(row, sql.list(LINES, DeliveryQueries::line, id)), id);
    }

    private static DeliveryRow read(ResultSet row, List<DeliveryRow.Line> lines)
            throws SQLException {
        return new DeliveryRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                lines,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Flow.PICKUP.wire().equals(row.getString(9)),
                row.getBoolean(10),
                row.getBoolean(11),
                Columns.time(row, 12),
                row.getString(13),
                Instant.parse(row.getString(14)),
                row.getLong(15));
    }

    static List<PassedRow> passedBy(Sql sql, String id) {
        return sql.list(
                "SELECT w.at, "
                        + PASSED_AT
                        + ", p.name FROM delivery_position w"
                        + PASSED_PLACE
                        + " WHERE w.delivery_id = ? ORDER BY w.n",
                row ->
                        new PassedRow(
                                Instant.parse(row.getString(1)),
                                Columns.amount(row, 2),
                                Columns.amount(row, 3),
                                row.getString(4)),
                id);
    }

    private static DeliveryRow.Line line(ResultSet row) throws SQLException {
        return new DeliveryRow.Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new BigDecimal(row.getString(5)),
                new BigDecimal(row.getString(6)),
                new BigDecimal(row.getString(7)),
                new BigDecimal(row.getString(8)));
    }
}
