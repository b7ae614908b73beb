package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ids of one page of a list. Each wanted status is walked along its own part of one index, and
/// the walks are merged: no row is read that is not shown, and nothing is sorted.
///
/// @param order what rows are sorted by, in the order of the index, before the id
record ListQuery(String table, List<String> order, List<String> statuses) {

    /// A condition that every row must meet, and what fills its places.
    record Condition(String sql, List<String> args) {}

    record Asked(String sql, @Nullable Object[] args) {}

    /// @param wanted wire words; empty: all
    Asked page(Collection<String> wanted, List<Condition> conditions, int offset, int limit) {
        List<@Nullable Object> args = new ArrayList<>();
        List<String> walks = new ArrayList<>();
        for (String status : walked(wanted)) {
            walks.add(
                    "SELECT "
                            + order.stream()
                                    .map(ListQuery::column)
                                    .collect(Collectors.joining(", "))
                            + ", id FROM "
                            + table
                            + where(status, conditions, args));
        }
        args.add(limit);
        args.add(offset);
        String sql =
                String.join(" UNION ALL ", walks)
                        + " ORDER BY "
                        + String.join(", ", order)
                        + ", id LIMIT ? OFFSET ?";
        return new Asked(sql, args.toArray());
    }

    /// Which rows a list shows.
    ///
    /// @param statuses wire words; empty: all
    record Wanted(Collection<String> statuses, List<Condition> conditions) {}

    /// A page in another order than the index's: the database goes through all that are wanted, and
    /// hands out no more than the page.
    Asked sorted(Wanted wanted, SortKeys by, int offset, int limit) {
        List<@Nullable Object> args = new ArrayList<>(wanted.statuses());
        StringBuilder where =
                new StringBuilder(
                        wanted.statuses().isEmpty()
                                ? "1"
                                : "status IN (" + SortKeys.places(wanted.statuses()) + ")");
        for (Condition condition : wanted.conditions()) {
            where.append(" AND ").append(condition.sql());
            args.addAll(condition.args());
        }
        args.add(limit);
        args.add(offset);
        return new Asked(
                "SELECT d.id FROM (SELECT * FROM "
                        + table
                        + " WHERE "
                        + where
                        + ") d"
                        + by.joins()
                        + " ORDER BY "
                        + by.order()
                        + " LIMIT ? OFFSET ?",
                args.toArray());
    }

    Asked count(Collection<String> wanted, List<Condition> conditions) {
        List<@Nullable Object> args = new ArrayList<>();
        String sql =
                walked(wanted).stream()
                        .map(status ->
                                "(SELECT count(*) FROM "
                                        + table
                                        + where(status, conditions, args)
                                        + ")")
                        .collect(Collectors.joining(" + ", "SELECT ", ""));
        return new Asked(sql, args.toArray());
    }

    /// Where the id stands in a row of the page.
    int idColumn() {
        return order.size() + 1;
    }

    private List<String> walked(Collection<String> wanted) {
        return wanted.isEmpty() ? statuses : wanted.stream().sorted().toList();
    }

    private static String column(String ordered) {
        return ordered.replace(" DESC", "");
    }

    private static String where(
            String status, List<Condition> conditions, List<@Nullable Object> args) {
        args.add(status);
        conditions.forEach(condition -> args.addAll(condition.args()));
        return " WHERE status = ?"
                + conditions.stream()
                        .map(condition -> " AND " + condition.sql())
                        .collect(Collectors.joining());
    }
}
