package org.mutirao.infrastructure.sqlite;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Conflict.Claim;

/// Who wrote an entry, where and when.
record Written(@Nullable String person, @Nullable String device, @Nullable Instant at) {
    static final Written NOBODY = new Written(null, null, null);

    private static final String WHO = "SELECT e.user_id, e.device_id, e.timestamp FROM ";
    private static final String OF_TYPE =
            WHO
                    + "event_ref r JOIN event_store e ON e.id = r.event WHERE r.ref_id = ? AND"
                    + " e.event_type = ? ORDER BY e.id";
    private static final String MADE = OF_TYPE + " LIMIT 1";
    private static final String LAST = OF_TYPE + " DESC LIMIT 1";
    private static final String BY_EVENT = WHO + "event_store e WHERE e.event_id = ? LIMIT 1";
    private static final String BEFORE =
            WHO
                    + "event_store e WHERE e.aggregate_type = ?1 AND e.aggregate_id = ?2 AND"
                    + " e.event_id <> ?3 ORDER BY instr(e.event_data, ?4) > 0 DESC, CASE WHEN"
                    + " instr(e.event_data, ?4) > 0 THEN -e.id ELSE e.id END LIMIT 1";

    /// The first entry of a type about an entity.
    static Written first(Sql sql, String id, String eventType) {
        return one(sql, MADE, id, eventType);
    }

    /// The last entry of a type about an entity.
    static Written last(Sql sql, String id, String eventType) {
        return one(sql, LAST, id, eventType);
    }

    static Written event(Sql sql, String eventId) {
        return one(sql, BY_EVENT, eventId);
    }

    /// Who set a field before: the last that names it, or else who made the entity known.
    static Written before(Sql sql, String kind, String id, String eventId, String field) {
        return one(sql, BEFORE, kind, id, eventId, field);
    }

    private static Written one(Sql sql, String query, Object... args) {
        return sql.one(query, Written::read, args).orElse(NOBODY);
    }

    /// From the first three columns.
    static Written read(ResultSet row) throws SQLException {
        return new Written(row.getString(1), row.getString(2), Columns.time(row, 3));
    }

    Claim says(String id, @Nullable String said, boolean stands) {
        return new Claim(id, person, device, at, null, "", said, stands);
    }

    Claim counts(
            String id,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable String place,
            boolean stands) {
        return new Claim(id, person, device, at, quantity, unit, place, stands);
    }
}
