package org.mutirao.infrastructure.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Conflict.Kind;
import org.mutirao.application.query.ConflictsModel;
import org.mutirao.domain.delivery.DeliveryState;
import org.mutirao.domain.shared.Fields;

/// Which conflicts there are: what each is about, and the part of it.
final class ConflictQueries {
    private static final Duration RECENT = Duration.ofDays(2);

    private static final Map<Kind, String> KEYS = new EnumMap<>(Kind.class);

    static {
        KEYS.put(
                Kind.OVERDRAWN,
                "SELECT offer_id, item_id FROM offer_remaining WHERE CAST(remaining AS REAL) < 0");
        KEYS.put(
                Kind.REFUSED,
                "SELECT DISTINCT r.offer_id, r.id FROM reservation r JOIN necessidades_view n ON n.id"
                        + " = r.need_id JOIN need_item i ON i.need_id = r.need_id AND"
                        + " coalesce(r.need_item_id, i.item_id) = i.item_id WHERE r.state = 'refused'"
                        + " AND n.status IN ('aberta', 'parcial') AND CAST(i.missing AS REAL) > 0");
        KEYS.put(
                Kind.CODE_LOCKED,
                "SELECT e.aggregate_id, CASE WHEN instr(e.event_data, '\"retirada\"') > 0 THEN"
                        + " 'retirada' ELSE 'entrega' END AS kind FROM event_store e JOIN"
                        + " entregas_view d ON d.id = e.aggregate_id WHERE e.event_type ="
                        + " 'CodigoRecusado' AND "
                        + DeliveryQueries.ON_THE_ROAD
                        + " AND "
                        + EventRows.COUNTS
                        + " GROUP BY 1, 2 HAVING count(*) >= "
                        + DeliveryState.ATTEMPTS
                        + " AND (kind = 'entrega' OR min(d.status) = 'iniciada')");
        KEYS.put(Kind.CLASH, "SELECT owner, path FROM clash");
        KEYS.put(
                Kind.QUARANTINED,
                "WITH RECURSIVE scope_of AS (SELECT min(scope) AS scope FROM event_store), device AS"
                        + " (SELECT (SELECT min(device_id) FROM event_store WHERE scope ="
                        + " scope_of.scope) AS id, scope FROM scope_of UNION ALL SELECT (SELECT"
                        + " min(device_id) FROM event_store WHERE scope = device.scope AND device_id"
                        + " > device.id), scope FROM device WHERE device.id IS NOT NULL) SELECT"
                        + " e.device_id, CAST(e.device_seq AS TEXT) FROM device JOIN event_store e ON"
                        + " e.scope = device.scope AND e.device_id = device.id WHERE device.id NOT IN"
                        + " (SELECT id FROM devices_view WHERE revoked = 0) AND e.verdict ="
                        + " 'quarantined' AND NOT EXISTS (SELECT 1 FROM event_store s WHERE"
                        + " s.event_type IN ('EventoLiberado', 'EventoDescartado') AND s.verdict ="
                        + " 'accepted' AND instr(s.event_data, '\"' || e.device_id || '\"') > 0 AND"
                        + " instr(s.event_data, '\"device_seq\":' || e.device_seq) > 0 AND"
                        + " substr(s.event_data, instr(s.event_data, '\"device_seq\":') + 13 +"
                        + " length(e.device_seq), 1) IN ('}', ',', ' '))");
        KEYS.put(
                Kind.TOO_MUCH,
                "SELECT l.delivery_id, l.line_id FROM delivery_line l JOIN entregas_view d ON d.id ="
                        + " l.delivery_id WHERE d.created_at >= ?2 AND CAST(l.received AS REAL) +"
                        + " CAST(l.lost AS REAL) > CAST(l.sent AS REAL) + 0.0000001");
        KEYS.put(
                Kind.SAME_NAME,
                "SELECT min(p.id), max(p.id) FROM places_view p WHERE p.hidden = 0 AND p.folded_name"
                        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM place_alias a WHERE a.merged ="
                        + " p.id) GROUP BY p.folded_name HAVING count(*) > 1");
    }

    private ConflictQueries() {}

    /// @param part as [org.mutirao.application.query.Conflict#part]
    record Key(Kind kind, String id, String part) {}

    static List<Key> keys(Sql sql, Instant now) {
        List<Key> keys = new ArrayList<>();
        KEYS.forEach((kind, query) ->
                keys.addAll(
                        sql.list(
                                query + " LIMIT ?1",
                                row -> new Key(kind, row.getString(1), row.getString(2)),
                                args(query, now))));
        return keys;
    }

    private static @Nullable Object[] args(String query, Instant now) {
        return query.contains("?2")
                ? new Object[] {ConflictsModel.MOST_OF_A_KIND, Fields.text(now.minus(RECENT))}
                : new Object[] {ConflictsModel.MOST_OF_A_KIND};
    }
}
