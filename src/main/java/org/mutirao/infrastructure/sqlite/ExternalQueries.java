package org.mutirao.infrastructure.sqlite;

import java.util.List;
import org.mutirao.application.query.ReadModel.External;

/// What came from files, by the files' own keys.
final class ExternalQueries {
    private ExternalQueries() {}

    static List<External> all(Sql sql, String kind) {
        return sql.list(
                query(kind),
                row -> new External(row.getString(1), row.getString(2), row.getBoolean(3)));
    }

    private static String query(String kind) {
        return switch (kind) {
            case "need" -> of("necessidades_view", "status = 'cancelada'");
            case "offer" -> of("ofertas_view", "status = 'retirada'");
            case "place" -> of("places_view", "hidden");
            case "item" -> of("items_view", "hidden");
            default -> throw new IllegalArgumentException("nothing of files: " + kind);
        };
    }

    private static String of(String table, String ended) {
        return "SELECT external_id, id, "
                + ended
                + " FROM "
                + table
                + " WHERE external_id IS NOT NULL ORDER BY created_at, id";
    }
}
