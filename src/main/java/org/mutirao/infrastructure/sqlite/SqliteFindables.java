package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.application.query.Findable;
import org.mutirao.application.query.Findable.Kind;
import org.mutirao.application.query.Findables;

/// Everything that can be found, from the read tables of one SQLite file.
public final class SqliteFindables implements Findables {
    private static final String NEEDS =
            "SELECT n.id, n.number, coalesce((SELECT group_concat(i.name, ', ') FROM need_item i"
                    + " WHERE i.need_id = n.id), ''), (SELECT i.needed FROM need_item i WHERE"
                    + " i.need_id = n.id AND i.line = 0), p.name, NULL, n.status NOT IN"
                    + " ('aberta', 'parcial') FROM necessidades_view n LEFT JOIN place_alias a ON"
                    + " a.merged = n.location_name LEFT JOIN places_view p ON p.id ="
                    + " coalesce(a.keep, n.location_name) ORDER BY n.urgency_rank DESC,"
                    + " n.due_order, n.created_at, n.id";
    private static final String OFFERS =
            "SELECT o.id, o.number, coalesce((SELECT group_concat(i.name, ', ') FROM offer_item i"
                    + " WHERE i.offer_id = o.id), ''), (SELECT i.offered FROM offer_item i WHERE"
                    + " i.offer_id = o.id AND i.line = 0), p.name, NULL, o.status <> 'aberta' FROM"
                    + " ofertas_view o LEFT JOIN place_alias a ON a.merged = o.location_id LEFT"
                    + " JOIN places_view p ON p.id = coalesce(a.keep, o.location_id) ORDER BY"
                    + " o.until_order, o.created_at, o.id";
    private static final String DELIVERIES =
            "SELECT d.id, d.number, coalesce((SELECT group_concat(DISTINCT i.name) FROM"
                    + " delivery_line l JOIN need_item i ON i.need_id = l.need_id AND i.item_id ="
                    + " l.need_item_id WHERE l.delivery_id = d.id), ''), (SELECT l.sent FROM"
                    + " delivery_line l WHERE l.delivery_id = d.id AND l.line = 0), p.name,"
                    + " d.volunteer_id, d.status IN ('concluida', 'falhou', 'cancelada') FROM"
                    + " entregas_view d LEFT JOIN place_alias a ON a.merged = d.destination_id LEFT"
                    + " JOIN places_view p ON p.id = coalesce(a.keep, d.destination_id) ORDER BY"
                    + " d.created_at DESC, d.id";
    private static final String PLACES =
            "SELECT p.id, '', p.name, NULL, p.city, NULL, 0 FROM places_view p LEFT JOIN place_alias"
                    + " a ON a.merged = p.id WHERE p.hidden = 0 AND a.keep IS NULL AND p.name IS"
                    + " NOT NULL ORDER BY p.folded_name, p.id";

    private final SqlReads reads;

    public SqliteFindables(SqlReads reads) {
        this.reads = reads;
    }

    @Override
    public List<Findable> all() {
        return reads.read(sql -> {
            List<Findable> all = new ArrayList<>();
            all.addAll(sql.list(PLACES, row -> read(Kind.PLACE, row)));
            all.addAll(sql.list(NEEDS, row -> read(Kind.NEED, row)));
            all.addAll(sql.list(OFFERS, row -> read(Kind.OFFER, row)));
            all.addAll(sql.list(DELIVERIES, row -> read(Kind.DELIVERY, row)));
            return all;
        });
    }

    private static Findable read(Kind kind, ResultSet row) throws SQLException {
        return new Findable(
                kind,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7));
    }
}
