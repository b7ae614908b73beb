package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.OfferRow;
import org.mutirao.application.query.PlaceAround;
import org.mutirao.application.query.PlaceAround.OtherName;
import org.mutirao.application.query.PlaceLine;
import org.mutirao.application.query.PlacesModel;
import org.mutirao.application.query.ReadModel;
import org.mutirao.infrastructure.sqlite.ListQuery.Condition;

/// The places, from the read tables of one SQLite file.
public final class SqlitePlaces implements PlacesModel {
    private static final String LINES =
            "WITH wanted AS MATERIALIZED (SELECT coalesce(a.keep, n.location_name) AS place,"
                    + " count(*) AS many FROM necessidades_view n LEFT JOIN place_alias a ON"
                    + " a.merged = n.location_name WHERE n.status IN ('aberta', 'parcial') GROUP BY"
                    + " 1), standing AS MATERIALIZED (SELECT coalesce(a.keep, o.location_id) AS"
                    + " place, count(*) AS many FROM ofertas_view o LEFT JOIN place_alias a ON"
                    + " a.merged = o.location_id WHERE o.status = 'aberta' GROUP BY 1) SELECT p.id,"
                    + " p.name, p.sealed, p.kind, p.latitude, p.longitude, p.city, p.municipality,"
                    + " coalesce(w.many, 0), coalesce(s.many, 0) FROM places_view p LEFT JOIN wanted"
                    + " w ON w.place = p.id LEFT JOIN standing s ON s.place = p.id WHERE ";
    private static final String KEPT =
            "p.hidden = 0 AND NOT EXISTS (SELECT 1 FROM place_alias a WHERE a.merged = p.id)";

    /// A word of the place's own, or of another of its names.
    private static final String WORD =
            " AND p.id IN (SELECT coalesce(a.keep, f.id) FROM place_words f LEFT JOIN place_alias a"
                    + " ON a.merged = f.id WHERE f.place_words MATCH ?)";

    private static final String ROOT =
            "SELECT coalesce((SELECT keep FROM place_alias WHERE merged = ?1), ?1)";
    private static final String OTHERS =
            "SELECT a.merged, p.name FROM place_alias a LEFT JOIN places_view p ON p.id ="
                    + " a.merged WHERE a.keep = ? ORDER BY p.folded_name, a.merged LIMIT ?";
    private static final String HERE =
            "SELECT count(*) FROM local l LEFT JOIN place_alias a ON a.merged = l.value WHERE l.name"
                    + " = 'here' AND coalesce(a.keep, l.value) = ?";

    private final SqlReads reads;

    /// The tables as they stand now.
    public SqlitePlaces(SqliteEventStore store) {
        this(store::readSql);
    }

    public SqlitePlaces(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public List<PlaceLine> places(String text, Set<String> kinds, int offset, int limit) {
        List<@Nullable Object> args = new ArrayList<>(SearchWords.of(text));
        String words = args.stream().map(word -> WORD).collect(Collectors.joining());
        args.addAll(kinds.stream().sorted().toList());
        args.add(Math.min(limit, ReadModel.MOST_ROWS));
        args.add(offset);
        return reads.read(sql ->
                sql.list(
                        LINES
                                + KEPT
                                + words
                                + among(kinds)
                                + " ORDER BY p.folded_name IS NULL, p.folded_name, p.id LIMIT ?"
                                + " OFFSET ?",
                        SqlitePlaces::line,
                        args.toArray()));
    }

    private static String among(Set<String> kinds) {
        return kinds.isEmpty()
                ? ""
                : kinds.stream()
                        .map(kind -> "?")
                        .collect(Collectors.joining(", ", " AND p.kind IN (", ")"));
    }

    private static PlaceLine line(ResultSet row) throws SQLException {
        return new PlaceLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Columns.amount(row, 5),
                Columns.amount(row, 6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getInt(10));
    }

    @Override
    public Optional<PlaceAround> around(String placeId) {
        return reads.read(sql ->
                sql.one(ROOT, row -> row.getString(1), placeId).flatMap(root -> around(sql, root)));
    }

    private static Optional<PlaceAround> around(Sql sql, String root) {
        return sql.one(LINES + "p.id = ?", SqlitePlaces::line, root)
                .map(place ->
                        new PlaceAround(
                                place,
                                others(sql, root),
                                needs(sql, root),
                                offers(sql, root),
                                deliveries(sql, root),
                                sql.number(HERE, root) > 0));
    }

    private static List<OtherName> others(Sql sql, String root) {
        return sql.list(
                OTHERS,
                row -> new OtherName(row.getString(1), row.getString(2)),
                root,
                MOST_AROUND);
    }

    private static <T> List<T> rows(
            Sql sql, String query, List<?> args, BiFunction<Sql, String, Optional<T>> one) {
        return sql.list(query, row -> row.getString(1), args.toArray()).stream()
                .flatMap(id -> one.apply(sql, id).stream())
                .toList();
    }

    private static List<NeedRow> needs(Sql sql, String root) {
        ListQuery.Asked asked =
                NeedQueries.page(
                        new NeedFilter(NeedFilter.OPEN.statuses(), null, root), 0, MOST_AROUND);
        return sql
                .list(asked.sql(), row -> row.getString(NeedQueries.LIST.idColumn()), asked.args())
                .stream()
                .flatMap(id -> NeedQueries.one(sql, id).stream())
                .toList();
    }

    private static List<OfferRow> offers(Sql sql, String root) {
        Condition at = PlaceQueries.at("location_id", root);
        return rows(
                sql,
                "SELECT id FROM ofertas_view WHERE status = 'aberta' AND "
                        + at.sql()
                        + " ORDER BY until_order, created_at, id LIMIT "
                        + MOST_AROUND,
                at.args(),
                OfferQueries::one);
    }

    private static List<DeliveryRow> deliveries(Sql sql, String root) {
        Condition from = PlaceQueries.at("origin_id", root);
        Condition to = PlaceQueries.at("destination_id", root);
        List<Object> args = new ArrayList<>(from.args());
        args.addAll(to.args());
        return rows(
                sql,
                "SELECT id FROM entregas_view WHERE "
                        + from.sql()
                        + " OR "
                        + to.sql()
                        + " ORDER BY created_at DESC, id LIMIT "
                        + MOST_AROUND,
                args,
                DeliveryQueries::one);
    }
}
