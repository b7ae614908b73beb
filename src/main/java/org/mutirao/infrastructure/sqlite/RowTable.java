package org.mutirao.infrastructure.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One read table, and how the rows of one owner in it are written: what stands already is left
/// alone, so that writing the same state again writes nothing.
///
/// @param statements the SQL that all of its writes use
/// @param version a new number rebuilds it
/// @param keys how many of the first columns are the primary key
/// @param columns in the order in which rows hold them
/// @param owner the column that holds whose rows they are; null: all rows are written together
/// @param local columns that say something of this copy only, or of what is not decided yet
record RowTable(
        String name,
        int version,
        int keys,
        List<String> columns,
        @Nullable String owner,
        Set<String> local,
        Statements statements) {

    RowTable(
            String name,
            int version,
            int keys,
            List<String> columns,
            @Nullable String owner,
            Set<String> local) {
        this(
                name,
                version,
                keys,
                columns,
                owner,
                local,
                Statements.of(name, columns, columns.subList(0, keys), owner));
    }

    /// Made once, because a row is written with every event.
    record Statements(String held, String replace, String delete) {
        static Statements of(
                String name, List<String> columns, List<String> keys, @Nullable String owner) {
            String all = String.join(", ", columns);
            String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            String key = keys.stream().map(it -> it + " = ?").collect(Collectors.joining(" AND "));
            return new Statements(
                    "SELECT "
                            + all
                            + " FROM "
                            + name
                            + (owner == null ? "" : " WHERE " + owner + " = ?"),
                    "REPLACE INTO " + name + " (" + all + ") VALUES (" + places + ")",
                    "DELETE FROM " + name + " WHERE " + key);
        }
    }

    /// Texts and whole numbers, in the order of the columns; null for what is not known.
    record Row(List<@Nullable Object> values) {
        static Row of(@Nullable Object... values) {
            List<@Nullable Object> all = new ArrayList<>(values.length);
            for (Object value : values) {
                all.add(stored(value));
            }
            return new Row(Collections.unmodifiableList(all));
        }

        private static @Nullable Object stored(@Nullable Object value) {
            return switch (value) {
                case Boolean flag -> flag ? 1L : 0L;
                case Integer number -> number.longValue();
                case null, default -> value;
            };
        }

        Row key(int columns) {
            return new Row(values.subList(0, columns));
        }
    }

    static RowTable of(String name, int keys, String owner, String columns) {
        return new RowTable(name, 1, keys, List.of(columns.split(", ")), owner, Set.of());
    }

    /// Of another shape, or filled in another way, than before.
    RowTable since(int changed) {
        return new RowTable(name, changed, keys, columns, owner, local);
    }

    RowTable local(String... columnNames) {
        return new RowTable(name, version, keys, columns, owner, Set.of(columnNames));
    }

    RowTable wholeTable() {
        return new RowTable(name, version, keys, columns, null, local);
    }

    List<String> keyColumns() {
        return columns.subList(0, keys);
    }

    /// Makes `rows` the only ones that `ownerId` has.
    void write(RowWriter to, String ownerId, List<Row> rows) {
        if (to.isNew()) {
            rows.forEach(row -> put(to.sql(), row));
            return;
        }
        Map<Row, Row> held = held(to.sql(), ownerId);
        for (Row row : rows) {
            if (!row.equals(held.remove(row.key(keys)))) {
                put(to.sql(), row);
            }
        }
        for (Row gone : held.keySet()) {
            to.sql().update(statements.delete(), gone.values().toArray());
        }
    }

    private void put(Sql sql, Row row) {
        sql.update(statements.replace(), row.values().toArray());
    }

    private Map<Row, Row> held(Sql sql, String ownerId) {
        Map<Row, Row> held = new HashMap<>();
        sql.each(
                statements.held(),
                found -> {
                    Row row = read(found);
                    held.put(row.key(keys), row);
                },
                owner == null ? new Object[0] : new Object[] {ownerId});
        return held;
    }

    private Row read(ResultSet found) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = found.getObject(i + 1);
        }
        return Row.of(values);
    }
}
