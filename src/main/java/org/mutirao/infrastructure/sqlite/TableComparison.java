package org.mutirao.infrastructure.sqlite;

import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.application.projection.RebuildCheck.Checked;

/// One table of the file (`main`) beside the same one made anew (`temp`).
final class TableComparison {
    private static final int MOST_NAMED = 5;
    private static final String INSTANCES = "SELECT term, doc, col, \"offset\" FROM ";

    private TableComparison() {}

    static Checked of(Sql sql, RowTable table) {
        String key = String.join(" || '/' || ", table.keyColumns());
        return compared(
                sql,
                table.name(),
                table.version(),
                differing(key, String.join(", ", table.columns()), table.name()));
    }

    /// Compares the texts, and then what the index says of them.
    static Checked of(Sql sql, WordTable table) {
        String name = table.name();
        if (isThere(sql, name, table.version())) {
            vocabulary(sql, "live_", "main", name);
            vocabulary(sql, "made_", "temp", name);
        }
        String live = INSTANCES + "temp.live_" + name;
        String made = INSTANCES + "temp.made_" + name;
        String id =
                "coalesce((SELECT id FROM temp."
                        + name
                        + " WHERE rowid = doc), (SELECT id FROM main."
                        + name
                        + " WHERE rowid = doc), doc)";
        String indexed = oneSided(id, live, made) + " UNION " + oneSided(id, made, live);
        return compared(
                sql,
                name,
                table.version(),
                differing("id", "rowid, id, words", name) + " UNION " + indexed);
    }

    private static void vocabulary(Sql sql, String prefix, String schema, String name) {
        sql.script(
                "CREATE VIRTUAL TABLE temp."
                        + prefix
                        + name
                        + " USING fts5vocab("
                        + schema
                        + ", "
                        + name
                        + ", instance)");
    }

    private static String differing(String key, String columns, String name) {
        String live = "SELECT " + columns + " FROM main." + name;
        String made = "SELECT " + columns + " FROM temp." + name;
        return oneSided(key, live, made) + " UNION " + oneSided(key, made, live);
    }

    private static String oneSided(String key, String here, String there) {
        return "SELECT " + key + " FROM (" + here + " EXCEPT " + there + ")";
    }

    private static Checked compared(Sql sql, String name, int version, String differing) {
        long start = System.nanoTime();
        if (!isThere(sql, name, version)) {
            long made = sql.number("SELECT count(*) FROM temp." + name);
            return new Checked(name, 0, made, seconds(start), List.of());
        }
        List<String> keys = sql.list(differing, row -> row.getString(1));
        long rows = sql.number("SELECT count(*) FROM main." + name);
        return new Checked(
                name,
                rows,
                keys.size(),
                seconds(start),
                keys.stream().sorted().limit(MOST_NAMED).collect(Collectors.toList()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isThere(Sql sql, String name, int version) {
        return sql.number(
                        "SELECT count(*) FROM projection p JOIN main.sqlite_schema s ON s.name ="
                                + " p.name WHERE p.name = ? AND p.version = ?",
                        name,
                        version)
                > 0;
    }
}
