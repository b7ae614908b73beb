package org.mutirao.infrastructure.sqlite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.PeopleModel;

/// What people carry, from the read tables of one SQLite file.
public final class SqlitePeople implements PeopleModel {
    private static final String IDS =
            "SELECT coalesce((SELECT keep FROM person_alias WHERE merged = ?1), ?1) UNION SELECT"
                    + " merged FROM person_alias WHERE keep = coalesce((SELECT keep FROM person_alias"
                    + " WHERE merged = ?1), ?1)";
    private static final String OWN = "d.volunteer_id IN (" + IDS + ")";
    private static final String CARRIED =
            "SELECT d.id FROM entregas_view d WHERE "
                    + OWN
                    + " ORDER BY d.created_at DESC, d.id LIMIT "
                    + MOST_DELIVERIES;
    private static final String ENTRIES =
            "SELECT count(*) FROM event_store e WHERE e.user_id IN ("
                    + IDS
                    + ") OR e.id IN (SELECT event FROM event_ref WHERE ref_id IN ("
                    + IDS
                    + "))";
    private static final String COUNT = "SELECT count(*) FROM entregas_view d WHERE " + OWN;
    private static final String MET =
            "SELECT n.creator_name, d.origin_id, d.destination_id FROM entregas_view d LEFT JOIN"
                    + " delivery_line l ON l.delivery_id = d.id LEFT JOIN necessidades_view n ON n.id"
                    + " = l.need_id WHERE "
                    + DeliveryQueries.ON_THE_ROAD
                    + " AND "
                    + OWN;

    private final SqlReads reads;

    /// The tables as they stand now.
    public SqlitePeople(SqliteEventStore store) {
        this(store::readSql);
    }

    public SqlitePeople(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public List<DeliveryRow> carriedBy(String personId) {
        return reads.read(sql ->
                sql.list(CARRIED, row -> row.getString(1), personId).stream()
                        .flatMap(id -> DeliveryQueries.one(sql, id).stream())
                        .toList());
    }

    @Override
    public List<String> askedFor(String deliveryId) {
        return reads.read(sql ->
                sql.list(
                        "SELECT DISTINCT n.creator_name FROM delivery_line l JOIN necessidades_view n"
                                + " ON n.id = l.need_id WHERE l.delivery_id = ? AND n.creator_name IS"
                                + " NOT NULL",
                        row -> row.getString(1),
                        deliveryId));
    }

    @Override
    public Remains remains(String personId) {
        return reads.read(sql ->
                new Remains(
                        sql.list(IDS, row -> row.getString(1), personId).size(),
                        Math.toIntExact(sql.number(ENTRIES, personId)),
                        Math.toIntExact(sql.number(COUNT, personId)),
                        Math.toIntExact(
                                sql.number(
                                        COUNT + " AND " + DeliveryQueries.ON_THE_ROAD, personId))));
    }

    @Override
    public Set<String> metBy(String personId) {
        Set<String> met = new HashSet<>();
        reads.read(sql -> {
            sql.each(
                    MET,
                    row -> {
                        for (int column = 1; column <= 3; column++) {
                            add(met, row.getString(column));
                        }
                    },
                    personId);
            return met;
        });
        return met;
    }

    private static void add(Set<String> met, @Nullable String id) {
        if (id != null) {
            met.add(id);
        }
    }
}
