package org.mutirao.infrastructure.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageFailed.Kind;

/// A log in one SQLite file: WAL, `synchronous=FULL`, one writer, readers beside it.
public final class SqliteEventStore implements EventStore {
    private final Connections connections;
    private final @Nullable GroupCommit writer;
    private final ConcurrentLinkedDeque<Sql> idleReaders = new ConcurrentLinkedDeque<>();

    SqliteEventStore(Connections connections, boolean writes) {
        this.connections = connections;
        this.writer = writes ? new GroupCommit(connections) : null;
    }

    /// Opens a log for writing, and makes its tables where the file is new. Only one process may do
    /// this: take [ProcessLock] first.
    public static SqliteEventStore open(Path file) {
        return open(Connections.to(file));
    }

    static SqliteEventStore open(Connections connections) {
        try (Sql sql = connections.writer()) {
            Schema.create(sql);
        }
        return new SqliteEventStore(connections, true);
    }

    /// Opens a log that is there already, for writing.
    ///
    /// @throws StorageFailed of kind NO_DATABASE where there is none: `init` makes one
    public static SqliteEventStore openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new StorageFailed(Kind.NO_DATABASE, "no database at " + file);
        }
        return open(file);
    }

    /// Opens a log that is there already, beside whoever writes it.
    ///
    /// @throws StorageFailed of kind NO_DATABASE where there is none: `init` makes one
    public static SqliteEventStore openReadOnly(Path file) {
        if (!Files.exists(file)) {
            throw new StorageFailed(Kind.NO_DATABASE, "no database at " + file);
        }
        Connections connections = Connections.to(file);
        try (Sql sql = connections.reader()) {
            Schema.check(sql);
        }
        return new SqliteEventStore(connections, false);
    }

    @Override
    public <T> T read(Function<LogReader, T> work) {
        return readSql(sql -> work.apply(new SqliteLogReader(sql)));
    }

    <T> T readSql(Function<Sql, T> work) {
        Sql idle = idleReaders.pollFirst();
        Sql sql = idle == null ? connections.reader() : idle;
        try {
            T result = work.apply(sql);
            sql.connection().rollback();
            idleReaders.addFirst(sql);
            return result;
        } catch (RuntimeException | Error e) {
            sql.close();
            throw e;
        } catch (SQLException e) {
            sql.close();
            throw SqliteErrors.translate(e);
        }
    }

    /// Reads what is this laptop's own: within the writer's turn what that turn wrote, else what is
    /// committed.
    <T> T own(Function<Sql, T> work) {
        return writer != null && writer.isMyTurn() ? writer.inTurn(work) : readSql(work);
    }

    /// Writes what is this laptop's own: with the turn's transaction where there is one, else in
    /// one of its own.
    <T> T ownWrite(Function<Sql, T> work) {
        if (writer == null) {
            throw new StorageFailed(Kind.READ_ONLY, "opened for reading");
        }
        return writer.isMyTurn()
                ? writer.inTurn(work)
                : writer.run(tx -> work.apply(((SqliteLogWriter) tx).sql()));
    }

    @Override
    public <T> T write(Work<T> work) {
        if (writer == null) {
            throw new StorageFailed(Kind.READ_ONLY, "opened for reading");
        }
        return writer.run(work);
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
        for (Sql sql = idleReaders.pollFirst(); sql != null; sql = idleReaders.pollFirst()) {
            sql.close();
        }
    }
}
