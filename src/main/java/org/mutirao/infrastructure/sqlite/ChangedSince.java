package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.projection.Projector;
import org.mutirao.domain.shared.AggregateType;
import org.mutirao.eventlog.LogReader;

/// Whose rows are of another shape now than at a time: those that an entry which was not known then
/// is a part of. Everybody else's rows of now are the rows of then.
///
/// It is noted in tables of the connection's own, which [#forget] removes.
final class ChangedSince {
    private static final Map<String, AggregateType> KINDS =
            Arrays.stream(AggregateType.values())
                    .collect(Collectors.toMap(AggregateType::wire, Function.identity()));

    private static final String TABLES =
            """
            CREATE TEMP TABLE later (event INTEGER PRIMARY KEY);
            CREATE TEMP TABLE changed (id TEXT NOT NULL, kind TEXT NOT NULL,
                PRIMARY KEY (id, kind)) WITHOUT ROWID;
            """;
    private static final String RUN =
            "WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) INSERT"
                    + " INTO later SELECT i FROM n";
    private static final String OWN =
            "INSERT OR IGNORE INTO changed SELECT e.aggregate_id, e.aggregate_type FROM later l JOIN"
                    + " event_store e ON e.id = l.event";

    /// An entity of these kinds is changed by others' entries too, which all mention it.
    private static final String MENTIONED =
            "INSERT OR IGNORE INTO changed SELECT DISTINCT v.id, ?1 FROM %s v CROSS JOIN event_ref r"
                    + " ON r.ref_id = v.id WHERE r.event IN (SELECT event FROM later)";

    /// What may change an entity otherwise than by being folded at its own place.
    private static final String DISTURBING =
            "SELECT id FROM event_store WHERE event_id IN (SELECT event_id FROM event_store GROUP BY"
                    + " event_id HAVING count(*) > 1) UNION SELECT id FROM event_store WHERE"
                    + " event_type IN ('EventoLiberado', 'EventoDescartado')";

    private static final String KNOWN_BEFORE =
            "SELECT c.kind, c.id FROM changed c WHERE EXISTS (SELECT 1 FROM event_store e WHERE"
                    + " e.aggregate_type = c.kind AND e.aggregate_id = c.id AND e.id NOT IN (SELECT"
                    + " event FROM later))";

    private final Sql sql;
    private final Set<EntityKey> disturbed = new LinkedHashSet<>();

    private ChangedSince(Sql sql) {
        this.sql = sql;
    }

    /// @param later the entries that were not known then
    static ChangedSince of(Sql sql, LogReader log, Projector projector, BitSet later) {
        sql.script(TABLES);
        for (int from = later.nextSetBit(0); from >= 0; ) {
            int to = later.nextClearBit(from);
            sql.update(RUN, (long) from, to - 1L);
            from = later.nextSetBit(to);
        }
        sql.update(OWN);
        sql.update(MENTIONED.formatted("main.necessidades_view"), AggregateType.NEED.wire());
        sql.update(MENTIONED.formatted("main.entregas_view"), AggregateType.DELIVERY.wire());
        var changed = new ChangedSince(sql);
        changed.noteDisturbed(log, projector);
        return changed;
    }

    private void noteDisturbed(LogReader log, Projector projector) {
        for (long id : sql.list(DISTURBING, row -> row.getLong(1))) {
            log.page(id - 1, 1).forEach(entry -> disturbed.addAll(projector.dependOn(log, entry)));
        }
        for (EntityKey key : disturbed) {
            sql.update("INSERT OR IGNORE INTO changed VALUES (?, ?)", key.id(), key.kind().wire());
        }
    }

    /// Copies those rows of a table of now that are the rows of then. What all rows of a table say
    /// together is not copied.
    void copy(RowTable table) {
        String owner =
                table == ViewTables.CLASHES ? "id" : table.owner(); // theirs names the kind too
        if (owner != null) {
            copy(table.name(), String.join(", ", table.columns()), owner);
        }
    }

    void copy(WordTable table) {
        copy(table.name(), "rowid, id, words", "id");
    }

    private void copy(String table, String columns, String owner) {
        sql.script(
                "INSERT INTO temp."
                        + table
                        + " ("
                        + columns
                        + ") SELECT "
                        + columns
                        + " FROM main."
                        + table
                        + " WHERE "
                        + owner
                        + " NOT IN (SELECT id FROM changed)");
    }

    /// Those whose rows have to be folded: they are there at that time, and changed after it.
    List<EntityKey> toFold() {
        return Stream.concat(
                        sql.list(KNOWN_BEFORE, ChangedSince::key).stream()
                                .flatMap(Optional::stream),
                        disturbed.stream())
                .distinct()
                .toList();
    }

    /// @return empty for a kind that this version does not know
    private static Optional<EntityKey> key(ResultSet row) throws SQLException {
        String id = row.getString(2);
        return Optional.ofNullable(KINDS.get(row.getString(1)))
                .map(kind -> new EntityKey(kind, id));
    }

    void forget() {
        sql.script("DROP TABLE later");
        sql.script("DROP TABLE changed");
    }
}
