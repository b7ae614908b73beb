package org.mutirao.infrastructure.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.StorageFailed;

/// One connection with its prepared statements. Not thread-safe: whoever holds the connection uses
/// it alone. A statement may not be run again while its rows are being read.
final class Sql implements AutoCloseable {

    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface RowSink {
        void accept(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    int update(String sql, @Nullable Object... args) {
        try {
            return bound(sql, args).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... args) {
        try (ResultSet rows = bound(sql, args).executeQuery()) {
            return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... args) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reader.read(row)), args);
        return found;
    }

    void each(String sql, RowSink sink, @Nullable Object... args) {
        try (ResultSet rows = bound(sql, args).executeQuery()) {
            while (rows.next()) {
                sink.accept(rows);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    long number(String sql, @Nullable Object... args) {
        return one(sql, row -> row.getLong(1), args).orElse(0L);
    }

    /// Statements without places, such as a schema's. They are not kept.
    void script(String statements) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// The driver closes a statement that a full or broken disk stopped: the next use makes
    /// another.
    private StorageFailed failed(String sql, SQLException failure) {
        try (PreparedStatement _ = prepared.remove(sql)) {
            return SqliteErrors.translate(failure);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return SqliteErrors.translate(failure);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < args.length; i++) {
            bind(statement, i + 1, args[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setString(at, null);
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("no column type for " + value.getClass());
        }
    }

    /// Closes the connection whatever its statements say: one that is left open keeps its locks.
    @Override
    public void close() {
        try (connection) {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }
}
