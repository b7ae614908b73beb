package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.domain.shared.Folding;
import org.mutirao.infrastructure.sqlite.ListQuery.Condition;

/// What is asked of the places.
final class PlaceQueries {
    private static final String SELECT =
            "SELECT p.id, p.name, p.kind, p.latitude, p.longitude, p.city, p.capacity, a.keep, p.pos"
                    + " FROM places_view p LEFT JOIN place_alias a ON a.merged = p.id ";

    private PlaceQueries() {}

    /// That a column names a place, under whichever of the ids that it goes by.
    static Condition at(String column, String placeId) {
        String root = "coalesce((SELECT keep FROM place_alias WHERE merged = ?), ?)";
        return new Condition(
                column
                        + " IN (SELECT "
                        + root
                        + " UNION SELECT merged FROM place_alias WHERE keep = "
                        + root
                        + ")",
                List.of(placeId, placeId, placeId, placeId));
    }

    static List<PlaceRow> page(Sql sql, @Nullable String text, int offset, int limit) {
        List<@Nullable Object> args = new ArrayList<>(SearchWords.of(text));
        String words =
                args.stream()
                        .map(word ->
                                " AND p.id IN (SELECT id FROM place_words WHERE place_words MATCH ?)")
                        .collect(Collectors.joining());
        args.add(limit);
        args.add(offset);
        return sql.list(
                SELECT
                        + "WHERE p.hidden = 0"
                        + words
                        + " ORDER BY a.keep IS NOT NULL, p.folded_name IS NULL, p.folded_name, p.id"
                        + " LIMIT ? OFFSET ?",
                PlaceQueries::read,
                args.toArray());
    }

    static Optional<PlaceRow> one(Sql sql, String id) {
        return sql.one(SELECT + "WHERE p.id = ?", PlaceQueries::read, id);
    }

    static List<PlaceRow> named(Sql sql, String name) {
        String folded = Folding.fold(name);
        return sql.list(
                SELECT
                        + "WHERE p.hidden = 0 AND a.keep IS NULL AND (p.folded_name = ? OR p.id IN"
                        + " (SELECT other.keep FROM place_alias other JOIN places_view q"
                        + " ON q.id = other.merged WHERE q.folded_name = ? AND q.hidden = 0))"
                        + " ORDER BY p.folded_name IS NOT ?, p.created_at, p.id",
                PlaceQueries::read,
                folded,
                folded,
                folded);
    }

    private static PlaceRow read(ResultSet row) throws SQLException {
        int capacity = row.getInt(7);
        boolean unknown = row.wasNull();
        return new PlaceRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Columns.amount(row, 4),
                Columns.amount(row, 5),
                row.getString(6),
                unknown ? null : capacity,
                row.getString(8),
                row.getLong(9));
    }
}
