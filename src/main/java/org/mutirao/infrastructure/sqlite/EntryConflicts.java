package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Conflict;
import org.mutirao.application.query.Conflict.Claim;
import org.mutirao.infrastructure.sqlite.ConflictQueries.Key;

/// What entries say that does not go together: one field, one name, or a device that had left.
final class EntryConflicts {
    private static final String CLASH =
            "SELECT kind, id, held, replaced_by, event_id FROM clash WHERE owner = ? AND path = ?";
    private static final String QUARANTINED =
            "SELECT e.user_id, e.device_id, e.timestamp, e.event_type, e.aggregate_id FROM"
                    + " event_store e WHERE e.device_id = ? AND e.device_seq = ? AND e.verdict ="
                    + " 'quarantined'";
    private static final String NUMBER =
            "SELECT number FROM necessidades_view WHERE id = ?1 UNION ALL SELECT number FROM"
                    + " ofertas_view WHERE id = ?1 UNION ALL SELECT name FROM places_view WHERE id ="
                    + " ?1 UNION ALL SELECT name FROM items_view WHERE id = ?1 LIMIT 1";

    private EntryConflicts() {}

    private record Clash(
            String kind, String id, @Nullable String held, @Nullable String set, String by) {}

    static Optional<Conflict> clash(Sql sql, Key key) {
        return sql.one(
                        CLASH,
                        row ->
                                new Clash(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5)),
                        key.id(),
                        key.part())
                .map(found -> clash(sql, key, found));
    }

    private static Conflict clash(Sql sql, Key key, Clash found) {
        Written set = Written.event(sql, found.by());
        Written held = Written.before(sql, found.kind(), found.id(), found.by(), key.part());
        return new Conflict(
                key.kind(),
                found.id(),
                number(sql, found.id()),
                found.kind(),
                key.part(),
                null,
                null,
                "",
                null,
                set.at(),
                List.of(
                        held.says("held", found.held(), false),
                        set.says("set", found.set(), true)));
    }

    static Optional<Conflict> quarantined(Sql sql, Key key) {
        record Row(Written by, String type, String aggregate) {}
        return sql.one(
                        QUARANTINED,
                        row -> new Row(Written.read(row), row.getString(4), row.getString(5)),
                        key.id(),
                        Long.parseLong(key.part()))
                .map(row ->
                        new Conflict(
                                key.kind(),
                                key.id(),
                                number(sql, row.aggregate()),
                                row.type(),
                                key.part(),
                                null,
                                null,
                                "",
                                null,
                                row.by().at(),
                                List.of(row.by().says(row.aggregate(), null, false))));
    }

    private static String number(Sql sql, String id) {
        return sql.one(NUMBER, row -> row.getString(1), id).orElse("");
    }

    static Optional<Conflict> sameName(Sql sql, Key key) {
        List<Claim> claims =
                Stream.of(key.id(), key.part())
                        .flatMap(id -> PlaceQueries.one(sql, id).stream())
                        .map(place ->
                                Written.first(sql, place.placeId(), "LocalCadastrado")
                                        .says(place.placeId(), place.city(), true))
                        .toList();
        return PlaceQueries.one(sql, key.id())
                .map(place ->
                        new Conflict(
                                key.kind(),
                                place.placeId(),
                                Objects.requireNonNullElse(place.name(), ""),
                                "",
                                key.part(),
                                null,
                                null,
                                "",
                                place.city(),
                                claims.getLast().at(),
                                claims));
    }
}
