package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mutirao.application.query.OfferRow;
import org.mutirao.domain.offer.OfferStatus;

/// What is asked of the offers.
final class OfferQueries {
    static final ListQuery LIST =
            new ListQuery(
                    "ofertas_view",
                    List.of("until_order", "created_at"),
                    Arrays.stream(OfferStatus.values()).map(OfferStatus::wire).toList());
    static final String OPEN =
            "SELECT id FROM ofertas_view WHERE status = 'aberta' ORDER BY until_order, created_at,"
                    + " id";
    private static final String ONE =
            "SELECT o.id, o.number, o.status, o.category, coalesce(a.keep, o.location_id), p.name,"
                    + " o.available_until, o.created_at, o.pos FROM ofertas_view o LEFT JOIN"
                    + " place_alias a ON a.merged = o.location_id LEFT JOIN places_view p ON p.id ="
                    + " coalesce(a.keep, o.location_id) WHERE o.id = ?";
    private static final String LINES =
            "SELECT i.item_id, i.name, i.unit, i.offered, i.reserved, r.remaining FROM offer_item i"
                    + " LEFT JOIN offer_remaining r ON r.offer_id = i.offer_id AND r.item_id ="
                    + " i.item_id WHERE i.offer_id = ? ORDER BY i.line";

    private OfferQueries() {}

    static Optional<OfferRow> one(Sql sql, String id) {
        return sql.one(ONE, row -> read(row, sql.list(LINES, OfferQueries::line, id)), id);
    }

    private static OfferRow read(ResultSet row, List<OfferRow.Line> items) throws SQLException {
        return new OfferRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                items,
                row.getString(5),
                row.getString(6),
                Columns.time(row, 7),
                Instant.parse(row.getString(8)),
                row.getLong(9));
    }

    private static OfferRow.Line line(ResultSet row) throws SQLException {
        return new OfferRow.Line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Columns.amount(row, 4),
                new BigDecimal(row.getString(5)),
                Columns.amount(row, 6));
    }
}
