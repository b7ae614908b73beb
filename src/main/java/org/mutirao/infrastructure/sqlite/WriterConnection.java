package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.StorageFailed;

/// The writer's connection, opened again after it broke, and what the writer need not ask it for.
/// Not thread-safe: it is used in the writer's turn.
final class WriterConnection implements AutoCloseable {
    private final Connections connections;
    private final WriterMemory memory = new WriterMemory();

    /// Null after a failure, until it is asked for.
    private @Nullable Sql sql;

    WriterConnection(Connections connections) {
        this.connections = connections;
        this.sql = connections.writer();
    }

    Sql sql() {
        Sql held = sql;
        if (held == null) {
            held = connections.writer();
            sql = held;
        }
        return held;
    }

    SqliteLogWriter begin() {
        return new SqliteLogWriter(sql(), memory);
    }

    void commit() throws SQLException {
        sql().connection().commit();
    }

    /// Takes back what was not committed.
    void rollBack() {
        memory.forget();
        try {
            sql().connection().rollback();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// Marks a place that [#backToMark] goes back to. The caller ends it by [#endMark].
    void mark() {
        sql().update("SAVEPOINT job");
    }

    void backToMark() {
        memory.forget();
        sql().update("ROLLBACK TO job");
    }

    void endMark() {
        sql().update("RELEASE job");
    }

    /// A refused command is no broken connection: that one is kept.
    void rollBackOrLetGo() {
        try {
            if (sql != null) {
                rollBack();
            }
        } catch (StorageFailed e) {
            letGo();
        }
    }

    /// Whether the disk holds an entry, as a new connection reads it.
    boolean holds(ChainPlace place) {
        boolean held =
                new SqliteLogReader(sql())
                        .at(place.scope(), place.deviceId(), place.deviceSeq())
                        .filter(entry -> entry.place().equals(place))
                        .isPresent();
        rollBack();
        return held;
    }

    /// Closes the connection, which takes back what it did not commit.
    void letGo() {
        memory.forget();
        Sql broken = sql;
        sql = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (StorageFailed e) {
                // it is broken already; what counts is what the next connection reads
                return;
            }
        }
    }

    @Override
    public void close() {
        if (sql != null) {
            sql.close();
            sql = null;
        }
    }
}
