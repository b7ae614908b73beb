package org.mutirao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.bench.Raw.Row;

/// What the app wrote for each entry since it was asked last: the rows of the log, and of the read
/// tables where an entry created a need.
final class Written implements AutoCloseable {
    private static final String[] LOG = {
        "event_store", "SELECT * FROM event_store WHERE id = ?",
        "event_change (event, change)", "SELECT event, change FROM event_change WHERE pos = ?",
        "scope_head",
                "SELECT scope, scope_seq, received_at, device_id FROM event_store WHERE id = ?"
    };
    private static final String[] VIEWS = {
        "necessidades_view", "SELECT * FROM necessidades_view WHERE pos = ?",
        "need_item",
                "SELECT i.* FROM need_item i JOIN event_store e ON e.aggregate_id = i.need_id"
                        + " WHERE e.id = ?",
        "need_words(rowid, id, words)", "SELECT rowid, id, words FROM need_words WHERE rowid = ?"
    };

    private final Raw log;
    private long last;

    Written(Path file) throws SQLException {
        log = Raw.reader(file);
        last = lastPos();
    }

    private long lastPos() throws SQLException {
        long pos = (Long) log.rows("", "SELECT max(id) FROM event_store").getFirst().values()[0];
        log.connection.commit();
        return pos;
    }

    List<List<Row>> next(boolean views) throws SQLException {
        long end = lastPos();
        Map<Object, List<Row>> refs =
                log
                        .rows(
                                "INSERT INTO event_ref",
                                "SELECT ref_id, event FROM event_ref WHERE event > ?",
                                last)
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.values()[1]));
        List<List<Row>> entries = new ArrayList<>();
        for (long pos = last + 1; pos <= end; pos++) {
            List<Row> rows = new ArrayList<>();
            add(LOG, pos, rows);
            rows.addAll(refs.getOrDefault(pos, List.of()));
            if (views) {
                add(VIEWS, pos, rows);
            }
            entries.add(rows);
        }
        log.connection.commit();
        last = end;
        return entries;
    }

    private void add(String[] tables, long pos, List<Row> rows) throws SQLException {
        for (int i = 0; i < tables.length; i += 2) {
            rows.addAll(log.rows(verb(tables[i]) + tables[i], tables[i + 1], pos));
        }
    }

    /// Whether it is of the log, and not of a read table.
    static boolean isOfLog(Row row) {
        return row.insert().contains(" INTO event_") || row.insert().contains(" INTO scope_head");
    }

    /// The head of the scope is one row, written again with each entry.
    private static String verb(String table) {
        return table.equals("scope_head") ? "REPLACE INTO " : "INSERT INTO ";
    }

    @Override
    public void close() throws SQLException {
        log.close();
    }
}
