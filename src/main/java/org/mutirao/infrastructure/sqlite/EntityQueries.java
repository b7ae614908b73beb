package org.mutirao.infrastructure.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mutirao.application.query.ReadModel.Entity;

/// Which entity a person means by an id, a part of one or a short number.
final class EntityQueries {
    private static final int SHORTEST_PREFIX = 4;

    /// @param numbered whether its rows have short numbers
    private record Kind(String name, String table, boolean numbered) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("need", "necessidades_view", true),
                    new Kind("offer", "ofertas_view", true),
                    new Kind("delivery", "entregas_view", true),
                    new Kind("place", "places_view", false),
                    new Kind("person", "people_view", false),
                    new Kind("item", "items_view", false),
                    new Kind("reservation", "reservation", false));

    private EntityQueries() {}

    static List<Entity> find(Sql sql, String typed) {
        String wanted = typed.strip();
        Set<Entity> exact = new LinkedHashSet<>();
        for (Kind kind : KINDS) {
            exact.addAll(ask(sql, kind, "id = ?", wanted.toLowerCase(Locale.ROOT)));
            if (kind.numbered()) {
                exact.addAll(ask(sql, kind, "number = ?", wanted.toUpperCase(Locale.ROOT)));
            }
        }
        if (!exact.isEmpty() || wanted.length() < SHORTEST_PREFIX) {
            return List.copyOf(exact);
        }
        return beginning(sql, wanted.toLowerCase(Locale.ROOT));
    }

    private static List<Entity> beginning(Sql sql, String prefix) {
        List<Entity> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            found.addAll(ask(sql, kind, "id >= ? AND id < ?", prefix, prefix + "\uffff"));
        }
        return found;
    }

    private static List<Entity> ask(Sql sql, Kind kind, String condition, Object... args) {
        return sql.list(
                "SELECT DISTINCT id FROM " + kind.table() + " WHERE " + condition + " ORDER BY id LIMIT 2",
                row -> new Entity(kind.name(), row.getString(1)),
                args);
    }
}
