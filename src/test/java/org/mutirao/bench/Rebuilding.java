package org.mutirao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.bench.Raw.Row;
import org.mutirao.bench.Rounds.Contender;

/// All read tables made anew from the log.
final class Rebuilding {
    private static final String APP = "app";
    private static final String RAW = "raw, scan, parse and the same read rows";

    private Rebuilding() {}

    static void measure(Page page, Desk desk, Reading reading, int rounds) throws Exception {
        long events = desk.graph.store().read(log -> log.count());
        page.section(
                "Rebuild of 100,000 events",
                "Every read table, words included, is dropped and made from the log in one"
                        + " transaction. Beside it: one scan of the log that parses every payload,"
                        + " and SQL that inserts the very rows that stand in the read tables"
                        + " afterwards into empty ones, in one transaction.");
        try (var raw = Raw.reader(desk.file)) {
            desk.graph.rebuild(done -> {});
            List<Row> rows = rows(raw);
            List<String> schema = schema(raw);
            var app =
                    Contender.of(
                            APP,
                            () -> {
                                desk.graph.rebuild(done -> {});
                                return events;
                            });
            var same =
                    Contender.of(
                            RAW,
                            () -> {
                                reading.scan(
                                        raw.statement("SELECT * FROM event_store ORDER BY id"));
                                raw.connection.commit();
                                write(desk.beside("tables.db"), schema, rows);
                                return events;
                            });
            var run = Rounds.of(0, rounds, app, same);
            page.contenders(run, "events");
            page.noTarget("rebuild of " + events + " events, s", run.spread(APP, Sample::seconds));
            page.noTarget("rebuild, events/s", run.spread(APP, Sample::perSecond));
            page.noTarget("rebuild / raw", run.ratio(APP, RAW, Sample::perSecond));
            page.line(rows.size() + " read rows");
        }
    }

    private static void write(Path file, List<String> schema, List<Row> rows) throws Exception {
        try (var raw = Raw.writer(file)) {
            for (String create : schema) {
                raw.script(create);
            }
            raw.insert(rows);
            raw.connection.commit();
        }
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + end));
        }
    }

    /// What stands in the read tables.
    static List<Row> rows(Raw raw) throws Exception {
        List<Row> all = new ArrayList<>();
        for (Row table : raw.rows("", "SELECT name FROM projection")) {
            String name = (String) table.values()[0];
            boolean words = name.endsWith("_words");
            all.addAll(
                    raw.rows(
                            "INSERT INTO " + name + (words ? "(rowid, id, words)" : ""),
                            "SELECT " + (words ? "rowid, id, words" : "*") + " FROM " + name));
        }
        raw.connection.commit();
        return all;
    }

    /// Without the tables that FTS5 makes for itself.
    private static List<String> schema(Raw raw) throws Exception {
        List<String> all = new ArrayList<>();
        for (Row create :
                raw.rows(
                        "",
                        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name IN"
                                + " (SELECT name FROM projection)")) {
            all.add((String) create.values()[0]);
        }
        raw.connection.commit();
        return all;
    }
}
