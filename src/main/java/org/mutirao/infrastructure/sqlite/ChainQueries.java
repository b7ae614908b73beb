package org.mutirao.infrastructure.sqlite;

import java.util.List;
import org.mutirao.eventlog.ChainTip;

/// Where the chains of entries end.
final class ChainQueries {
    /// One step along the index for each chain, instead of all entries.
    private static final String CHAINS =
            "WITH RECURSIVE chain (scope, device_id) AS (SELECT * FROM (SELECT scope, device_id FROM"
                    + " event_store ORDER BY scope, device_id LIMIT 1) UNION ALL SELECT n.scope,"
                    + " n.device_id FROM chain c JOIN event_store n ON n.id = (SELECT e.id FROM"
                    + " event_store e WHERE (e.scope, e.device_id) > (c.scope, c.device_id) ORDER BY"
                    + " e.scope, e.device_id LIMIT 1)) SELECT scope, device_id FROM chain";

    private ChainQueries() {}

    static ChainTip tip(Sql sql, String scope, String deviceId) {
        return sql.one(
                        "SELECT device_seq, hash FROM event_store WHERE scope = ? AND device_id = ?"
                                + " ORDER BY device_seq DESC LIMIT 1",
                        row -> new ChainTip(scope, deviceId, row.getLong(1), row.getString(2)),
                        scope,
                        deviceId)
                .orElseGet(() -> ChainTip.empty(scope, deviceId));
    }

    static List<ChainTip> tips(Sql sql) {
        return sql.list(CHAINS, row -> ChainTip.empty(row.getString(1), row.getString(2))).stream()
                .map(chain -> tip(sql, chain.scope(), chain.deviceId()))
                .toList();
    }

    static String lastClock(Sql sql, String deviceId) {
        // one device writes in ascending clock order, so the last entry of each chain tells
        return sql.one(
                        "SELECT max(e.hlc) FROM scope_head s JOIN event_store e ON e.scope = s.scope"
                                + " WHERE e.device_id = ?1 AND e.device_seq = (SELECT"
                                + " max(m.device_seq) FROM event_store m WHERE m.scope = s.scope AND"
                                + " m.device_id = ?1)",
                        row -> row.getString(1),
                        deviceId)
                .orElse("0".repeat(16));
    }
}
