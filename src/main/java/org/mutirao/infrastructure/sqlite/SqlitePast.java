package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mutirao.application.query.Past;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.RecordedEvent;

/// Read tables in memory, on a connection of their own.
final class SqlitePast extends SqliteReadModel implements Past {
    private final OneAtATime reads;

    SqlitePast(Sql sql, EventCodec codec, Predicate<RecordedEvent> seen) {
        this(new OneAtATime(sql), codec, seen);
    }

    private SqlitePast(OneAtATime reads, EventCodec codec, Predicate<RecordedEvent> seen) {
        super(reads, codec, seen);
        this.reads = reads;
    }

    @Override
    public void close() {
        reads.close();
    }

    /// One connection that several threads take turns with.
    private static final class OneAtATime implements SqlReads {
        private final Sql sql;

        OneAtATime(Sql sql) {
            this.sql = sql;
        }

        @Override
        public synchronized <T> T read(Function<Sql, T> work) {
            try {
                T result = work.apply(sql);
                sql.connection().rollback();
                return result;
            } catch (SQLException e) {
                throw SqliteErrors.translate(e);
            }
        }

        synchronized void close() {
            sql.close();
        }
    }
}
