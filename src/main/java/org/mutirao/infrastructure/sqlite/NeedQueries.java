package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.NeedStage;
import org.mutirao.domain.need.NeedStatus;
import org.mutirao.infrastructure.sqlite.ListQuery.Asked;
import org.mutirao.infrastructure.sqlite.ListQuery.Condition;

/// What is asked of the needs.
final class NeedQueries {
    static final ListQuery LIST =
            new ListQuery(
                    "necessidades_view",
                    List.of("urgency_rank DESC", "due_order", "created_at"),
                    Arrays.stream(NeedStatus.values()).map(NeedStatus::wire).toList());
    private static final String ONE =
            "SELECT n.id, n.number, n.status, n.category, coalesce(a.keep, n.location_name), p.name,"
                    + " n.urgency, n.due, n.created_at, n.provisional, n.pos FROM"
                    + " necessidades_view n LEFT JOIN place_alias a ON a.merged = n.location_name"
                    + " LEFT JOIN places_view p ON p.id = coalesce(a.keep, n.location_name) WHERE"
                    + " n.id = ?";
    private static final String LEDGER =
            "SELECT item_id, name, unit, needed, reserved, in_route, received, missing, excess FROM"
                    + " need_item WHERE need_id = ? ORDER BY line";

    /// A word of the need's own, or of a name that its place goes by.
    private static final String WORD =
            "id IN (SELECT id FROM need_words WHERE need_words MATCH ? UNION SELECT id FROM"
                    + " necessidades_view WHERE location_name IN (SELECT id FROM place_words WHERE"
                    + " place_words MATCH ? UNION SELECT a.merged FROM place_alias a WHERE a.keep IN"
                    + " (SELECT id FROM place_words WHERE place_words MATCH ?)))";

    private static final String FIRST_LINE =
            "(SELECT i.%s FROM need_item i WHERE i.need_id = d.id ORDER BY i.line LIMIT 1)";
    private static final String PLACE =
            " LEFT JOIN place_alias a ON a.merged = d.location_name LEFT JOIN places_view p ON p.id ="
                    + " coalesce(a.keep, d.location_name)";

    private static final String LINES =
            "EXISTS (SELECT 1 FROM need_item i WHERE i.need_id = necessidades_view.id%s)";

    /// A need without lines lacks all that it is about.
    private static final String LACKING =
            "(NOT "
                    + String.format(LINES, "")
                    + " OR "
                    + String.format(
                            LINES, " AND (i.missing IS NULL OR CAST(i.missing AS REAL) > 0)")
                    + ")";

    private static final String STANDING =
            String.format(LINES, " AND CAST(i.reserved AS REAL) > 0");

    private NeedQueries() {}

    static Asked page(NeedFilter filter, int offset, int limit) {
        return LIST.page(filter.statuses(), conditions(filter), offset, limit);
    }

    /// @param order another one than the queue's own
    static Asked sorted(NeedFilter filter, NeedOrder order, int offset, int limit) {
        return LIST.sorted(
                new ListQuery.Wanted(filter.statuses(), conditions(filter)),
                new SortKeys(
                        order.by() == NeedOrder.By.PLACE ? PLACE : "",
                        keys(order.by()),
                        order.ascending()),
                offset,
                limit);
    }

    private static List<String> keys(NeedOrder.By by) {
        return switch (by) {
            case URGENCY -> List.of("d.urgency_rank", "d.due_order");
            case GOODS -> List.of(SortKeys.folded(String.format(FIRST_LINE, "name")));
            case PLACE -> List.of("p.folded_name");
            case DUE -> List.of("d.due_order");
            case MISSING -> List.of("CAST(" + String.format(FIRST_LINE, "missing") + " AS REAL)");
        };
    }

    static Asked count(NeedFilter filter) {
        return LIST.count(filter.statuses(), conditions(filter));
    }

    private static List<Condition> conditions(NeedFilter filter) {
        List<Condition> all = new ArrayList<>();
        for (String word : SearchWords.of(filter.text())) {
            all.add(new Condition(WORD, List.of(word, word, word)));
        }
        @Nullable String place = filter.placeId();
        if (place != null) {
            all.add(PlaceQueries.at("location_name", place));
        }
        @Nullable NeedStage stage = filter.stage();
        if (stage != null) {
            all.add(new Condition(at(stage), List.of()));
        }
        return all;
    }

    private static String at(NeedStage stage) {
        return switch (stage) {
            case TO_MATCH -> LACKING;
            case MATCHED -> "NOT " + LACKING + " AND " + STANDING;
            case ON_ITS_WAY -> "NOT " + LACKING + " AND NOT " + STANDING;
            case OVER -> "1"; // its status says so
        };
    }

    static Optional<NeedRow> one(Sql sql, String id) {
        return sql.one(ONE, row -> read(row, ledger(sql, id)), id);
    }

    private static List<LedgerLine> ledger(Sql sql, String id) {
        return sql.list(LEDGER, NeedQueries::line, id);
    }

    private static NeedRow read(ResultSet row, List<LedgerLine> items) throws SQLException {
        return new NeedRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                items,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Columns.time(row, 8),
                Instant.parse(row.getString(9)),
                row.getBoolean(10),
                row.getLong(11));
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Columns.amount(row, 4),
                new BigDecimal(row.getString(5)),
                new BigDecimal(row.getString(6)),
                new BigDecimal(row.getString(7)),
                Columns.amount(row, 8),
                new BigDecimal(row.getString(9)));
    }
}
