package org.mutirao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/// sqlite-jdbc by itself, as durable as the app is, with prepared statements and nothing else.
final class Raw implements AutoCloseable {
    /// One row for a table.
    record Row(String insert, Object[] values) {}

    final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Raw(Path file, SQLiteConfig.TransactionMode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(10_000);
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
    }

    static Raw writer(Path file) throws SQLException {
        return new Raw(file, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    /// Beside whoever writes.
    static Raw reader(Path file) throws SQLException {
        return new Raw(file, SQLiteConfig.TransactionMode.DEFERRED);
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Outside any transaction.
    void alone(String sql) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        script(sql);
        connection.setAutoCommit(false);
    }

    void insert(Iterable<Row> rows) throws SQLException {
        for (Row row : rows) {
            PreparedStatement insert = statement(row.insert());
            for (int i = 0; i < row.values().length; i++) {
                bind(insert, i + 1, row.values()[i]);
            }
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, int at, Object value) throws SQLException {
        if (value instanceof String text) {
            insert.setString(at, text);
        } else if (value instanceof Long number) {
            insert.setLong(at, number);
        } else {
            insert.setObject(at, value);
        }
    }

    /// Rows as they stand, ready to be inserted elsewhere.
    List<Row> rows(String insert, String select, Object... args) throws SQLException {
        PreparedStatement query = statement(select);
        for (int i = 0; i < args.length; i++) {
            query.setObject(i + 1, args[i]);
        }
        List<Row> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    Object value = found.getObject(i + 1);
                    values[i] = value instanceof Integer number ? Long.valueOf(number) : value;
                }
                rows.add(new Row(insert(insert, columns), values));
            }
        }
        return rows;
    }

    private static String insert(String into, int columns) {
        return into + " VALUES (?" + ",?".repeat(columns - 1) + ")";
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
