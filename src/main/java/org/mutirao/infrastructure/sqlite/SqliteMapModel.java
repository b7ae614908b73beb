package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.NeedFilter;

/// What stands where, from the read tables of one SQLite file.
public final class SqliteMapModel implements MapModel {
    private static final String NEEDS =
            " f JOIN necessidades_view n ON n.id = f.id LEFT JOIN place_alias a ON a.merged ="
                    + " n.location_name JOIN places_view p ON p.id = coalesce(a.keep,"
                    + " n.location_name) WHERE p.latitude IS NOT NULL AND p.longitude IS NOT NULL"
                    + " ORDER BY n.urgency_rank DESC, n.due_order, n.created_at, n.id";
    private static final String OFFERS =
            "SELECT o.id, o.available_until, p.name, p.latitude, p.longitude FROM ofertas_view o"
                    + " LEFT JOIN place_alias a ON a.merged = o.location_id JOIN places_view p ON"
                    + " p.id = coalesce(a.keep, o.location_id) WHERE o.status = 'aberta' AND"
                    + " p.latitude IS NOT NULL AND p.longitude IS NOT NULL ORDER BY o.until_order,"
                    + " o.created_at, o.id LIMIT ?";
    private static final String TRACKS =
            "SELECT d.id, d.status, fp.latitude, fp.longitude, tp.latitude, tp.longitude, (SELECT"
                    + " group_concat(DISTINCT l.need_id) FROM delivery_line l WHERE l.delivery_id ="
                    + " d.id) FROM entregas_view d LEFT JOIN place_alias fa ON fa.merged ="
                    + " d.origin_id JOIN places_view fp ON fp.id = coalesce(fa.keep, d.origin_id)"
                    + " LEFT JOIN place_alias ta ON ta.merged = d.destination_id JOIN places_view tp"
                    + " ON tp.id = coalesce(ta.keep, d.destination_id) WHERE "
                    + DeliveryQueries.ON_THE_ROAD
                    + " AND fp.latitude IS NOT NULL AND fp.longitude IS NOT NULL AND tp.latitude"
                    + " IS NOT NULL AND tp.longitude IS NOT NULL ORDER BY d.created_at DESC, d.id LIMIT ?";
    private static final String PASSED =
            "SELECT w.delivery_id, "
                    + DeliveryQueries.PASSED_AT
                    + " FROM entregas_view d JOIN delivery_position w ON w.delivery_id = d.id"
                    + DeliveryQueries.PASSED_PLACE
                    + " WHERE "
                    + DeliveryQueries.ON_THE_ROAD
                    + " AND coalesce(w.latitude, p.latitude) IS NOT NULL AND coalesce(w.longitude,"
                    + " p.longitude) IS NOT NULL ORDER BY w.delivery_id, w.n";
    private static final String PLACES =
            "SELECT p.id, p.name, p.latitude, p.longitude FROM places_view p LEFT JOIN place_alias a"
                    + " ON a.merged = p.id WHERE p.hidden = 0 AND a.keep IS NULL AND p.name IS NOT"
                    + " NULL AND p.latitude IS NOT NULL AND p.longitude IS NOT NULL ORDER BY"
                    + " p.folded_name, p.id LIMIT ?";

    private final SqlReads reads;

    /// The tables as they stand now.
    public SqliteMapModel(SqliteEventStore store) {
        this(store::readSql);
    }

    SqliteMapModel(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public Needs needs(NeedFilter filter) {
        ListQuery.Asked page = NeedQueries.page(filter, 0, MOST_POINTS);
        ListQuery.Asked count = NeedQueries.count(filter);
        return reads.read(sql -> {
            List<NeedPoint> points =
                    sql.list(
                            "SELECT n.id, n.urgency, p.name, p.latitude, p.longitude FROM ("
                                    + page.sql()
                                    + ")"
                                    + NEEDS,
                            row ->
                                    new NeedPoint(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            at(row, 4)),
                            page.args());
            int all = Math.toIntExact(sql.number(count.sql(), count.args()));
            return new Needs(points, all - points.size());
        });
    }

    @Override
    public List<OfferPoint> offers() {
        return reads.read(sql ->
                sql.list(
                        OFFERS,
                        row ->
                                new OfferPoint(
                                        row.getString(1),
                                        Columns.time(row, 2),
                                        row.getString(3),
                                        at(row, 4)),
                        MOST_POINTS));
    }

    @Override
    public List<Track> tracks() {
        return reads.read(sql -> {
            Map<String, List<LatLon>> passed = passed(sql);
            return sql.list(TRACKS, row -> track(row, passed), MOST_POINTS);
        });
    }

    private static Map<String, List<LatLon>> passed(Sql sql) {
        Map<String, List<LatLon>> all = new HashMap<>();
        sql.each(
                PASSED,
                row ->
                        all.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                                .add(at(row, 2)));
        return all;
    }

    private static Track track(ResultSet row, Map<String, List<LatLon>> passed)
            throws SQLException {
        String needs = row.getString(7);
        return new Track(
                row.getString(1),
                row.getString(2),
                needs == null ? List.of() : Arrays.asList(needs.split(",")),
                at(row, 3),
                at(row, 5),
                passed.getOrDefault(row.getString(1), List.of()));
    }

    @Override
    public List<PlacePoint> places() {
        return reads.read(sql ->
                sql.list(
                        PLACES,
                        row -> new PlacePoint(row.getString(1), row.getString(2), at(row, 3)),
                        MOST_POINTS));
    }

    private static LatLon at(ResultSet row, int column) throws SQLException {
        return new LatLon(
                Double.parseDouble(row.getString(column)),
                Double.parseDouble(row.getString(column + 1)));
    }
}
