package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;

/// The one writer. While a thread waits for the disk, others queue their work; the next one to get
/// the connection commits all of it at once, so that many durable appends share one sync.
final class GroupCommit implements AutoCloseable {
    private static final int MOST_JOBS = 64;

    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedQueue<Job<?>> waiting = new ConcurrentLinkedQueue<>();
    private Sql sql;

    GroupCommit(Connections connections) {
        this.connections = connections;
        this.sql = connections.writer();
    }

    <T> T run(Work<T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a writing transaction may not start another");
        }
        Job<T> job = new Job<>(work);
        waiting.add(job);
        writing.lock();
        try {
            while (!job.isDone()) {
                commitTogether(next());
            }
        } finally {
            writing.unlock();
        }
        return job.result();
    }

    /// Whether the caller is inside a writing transaction.
    boolean isMyTurn() {
        return writing.isHeldByCurrentThread();
    }

    <T> T inTurn(Function<Sql, T> work) {
        return work.apply(sql);
    }

    private List<Job<?>> next() {
        List<Job<?>> jobs = new ArrayList<>();
        for (Job<?> job = waiting.poll(); job != null; job = waiting.poll()) {
            jobs.add(job);
            if (jobs.size() == MOST_JOBS) {
                break;
            }
        }
        return jobs;
    }

    private void commitTogether(List<Job<?>> jobs) {
        var tx = new SqliteLogWriter(sql);
        try {
            if (jobs.size() == 1) {
                // alone, its own writes are all there is to take back
                jobs.getFirst().run(tx);
            } else {
                jobs.forEach(job -> runApart(job, tx));
            }
        } catch (RuntimeException | Error broken) {
            rollBack();
            jobs.forEach(job -> job.fail(broken));
            return;
        }
        try {
            sql.connection().commit();
            jobs.forEach(Job::done);
        } catch (SQLException e) {
            settle(jobs, tx.lastInserted(), e);
        }
    }

    /// A job that fails takes back its own writes only.
    private void runApart(Job<?> job, SqliteLogWriter tx) {
        try {
            Savepoint before = sql.connection().setSavepoint();
            try {
                job.run(tx);
            } catch (RuntimeException | Error e) {
                sql.connection().rollback(before);
                job.fail(e);
            }
            sql.connection().releaseSavepoint(before);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    /// After an error at commit the disk is asked, over a new connection, what it holds: all of it
    /// or nothing, because a commit is atomic.
    private void settle(List<Job<?>> jobs, @Nullable ChainPlace last, SQLException error) {
        try {
            reopen();
            if (last != null && holds(last)) {
                jobs.forEach(Job::done);
                return;
            }
            StorageFailed failed = SqliteErrors.translate(error);
            jobs.forEach(job -> job.fail(failed));
        } catch (RuntimeException e) {
            var unknown = new StorageUnknown(error);
            unknown.addSuppressed(e);
            jobs.forEach(job -> job.fail(unknown));
        }
    }

    private boolean holds(ChainPlace place) {
        return new SqliteLogReader(sql)
                .at(place.scope(), place.deviceId(), place.deviceSeq())
                .filter(entry -> entry.place().equals(place))
                .isPresent();
    }

    private void reopen() {
        Sql broken = sql;
        sql = connections.writer();
        try {
            broken.close();
        } catch (StorageFailed e) {
            // it is broken already; what counts is what the new connection reads
            return;
        }
    }

    private void rollBack() {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            reopen();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            sql.close();
        } finally {
            writing.unlock();
        }
    }

    private static final class Job<T> {
        private final Work<T> work;
        private @Nullable T value;
        private @Nullable Throwable failure;
        private boolean done;

        Job(Work<T> work) {
            this.work = work;
        }

        void run(LogWriter tx) {
            value = work.run(tx);
        }

        @SuppressWarnings("NullAway") // T is whatever the caller's work returned
        void done() {
            if (failure == null) {
                work.committed(value);
            }
            done = true;
        }

        void fail(Throwable e) {
            if (failure == null) {
                failure = e;
            }
            work.lost();
            done = true;
        }

        boolean isDone() {
            return done;
        }

        @SuppressWarnings("NullAway") // T is whatever the caller's work returned
        T result() {
            switch (failure) {
                case null -> {
                    return value;
                }
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}
