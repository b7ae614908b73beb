package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.mutirao.application.query.ReservationRow;

/// What is asked of the reservations.
final class ReservationQueries {
    private static final String OF_NEED =
            "SELECT r.id, r.offer_id, o.number, p.name, coalesce(i.name, ''), r.standing, r.unit,"
                    + " r.state FROM reservation r JOIN ofertas_view o ON o.id = r.offer_id"
                    + " LEFT JOIN place_alias a ON a.merged = o.location_id"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, o.location_id)"
                    + " LEFT JOIN offer_item i ON i.offer_id = r.offer_id AND i.item_id = r.item_id"
                    + " WHERE r.need_id = ? AND r.state IN ('provisional', 'confirmed')"
                    + " ORDER BY r.id";

    /// What set out and did not go back.
    private static final String SENT =
            "SELECT l.sent FROM delivery_line l JOIN entregas_view d ON d.id = l.delivery_id"
                    + " WHERE l.reservation_id = ? AND d.status NOT IN ('falhou', 'cancelada')";

    private ReservationQueries() {}

    static List<ReservationRow> waiting(Sql sql, String needId) {
        return sql.list(OF_NEED, row -> read(sql, row), needId).stream()
                .filter(row -> row.waiting().signum() > 0)
                .toList();
    }

    private static ReservationRow read(Sql sql, ResultSet row) throws SQLException {
        BigDecimal sent =
                sql.list(SENT, each -> new BigDecimal(each.getString(1)), row.getString(1)).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ReservationRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new BigDecimal(row.getString(6)).subtract(sent),
                row.getString(7),
                row.getString(8));
    }
}
