package org.mutirao.infrastructure.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;

/// The one writer. While a thread waits for the disk, others queue their work; when it is done, one
/// of them commits all of it at once, so that many durable appends share one sync. Whoever's work
/// was in a commit returns without waiting for the next.
final class GroupCommit implements AutoCloseable {
    private static final int MOST_JOBS = 64;

    private final Connections connections;
    private final ReentrantLock turns = new ReentrantLock();
    private final Condition turnEnded = turns.newCondition();
    private final ArrayDeque<Job<?>> waiting = new ArrayDeque<>();

    /// Whose turn it is; null between turns.
    private volatile @Nullable Thread writing;

    /// Null after a failure, until the next turn.
    private @Nullable Sql sql;

    GroupCommit(Connections connections) {
        this.connections = connections;
        this.sql = connections.writer();
    }

    <T> T run(Work<T> work) {
        if (isMyTurn()) {
            throw new IllegalStateException("a writing transaction may not start another");
        }
        Job<T> job = new Job<>(work);
        turns.lock();
        try {
            waiting.add(job);
            while (!job.isDone()) {
                if (writing == null) {
                    writeNext();
                } else {
                    turnEnded.awaitUninterruptibly();
                }
            }
        } finally {
            turns.unlock();
        }
        return job.result();
    }

    /// Commits what waits, on this thread; others may queue meanwhile.
    private void writeNext() {
        List<Job<?>> jobs = next();
        writing = Thread.currentThread();
        turns.unlock();
        try {
            commitTogether(jobs);
        } finally {
            turns.lock();
            writing = null;
            turnEnded.signalAll();
        }
    }

    /// Whether the caller is inside a writing transaction.
    boolean isMyTurn() {
        return writing == Thread.currentThread();
    }

    <T> T inTurn(Function<Sql, T> work) {
        return work.apply(opened());
    }

    private List<Job<?>> next() {
        List<Job<?>> jobs = new ArrayList<>();
        while (!waiting.isEmpty() && jobs.size() < MOST_JOBS) {
            jobs.add(waiting.removeFirst());
        }
        return jobs;
    }

    private void commitTogether(List<Job<?>> jobs) {
        SqliteLogWriter tx;
        try {
            tx = new SqliteLogWriter(opened());
            if (jobs.size() == 1) {
                runAlone(jobs.getFirst(), tx);
            } else {
                jobs.forEach(job -> runApart(job, tx));
            }
        } catch (RuntimeException | Error broken) {
            takeBackAll();
            jobs.forEach(job -> job.fail(broken));
            return;
        }
        try {
            opened().connection().commit();
        } catch (SQLException e) {
            settle(jobs, tx.lastInserted(), e);
            return;
        }
        jobs.forEach(Job::done);
    }

    /// What it takes back is the whole transaction: it needs no savepoint, which would have every
    /// page that it changes copied.
    private static void runAlone(Job<?> job, SqliteLogWriter tx) {
        try {
            job.run(tx);
        } catch (RuntimeException | Error e) {
            try {
                rollBack(tx.sql());
            } catch (StorageFailed broken) {
                e.addSuppressed(broken);
                throw e;
            }
            tx.lastInsertedIs(null);
            job.fail(e);
        }
    }

    /// A job that fails takes back its own writes only. Where the disk made SQLite take back the
    /// whole transaction there is no way back to before the job, and nobody's writes are kept.
    private void runApart(Job<?> job, SqliteLogWriter tx) {
        Connection connection = tx.sql().connection();
        ChainPlace inserted = tx.lastInserted();
        try {
            Savepoint before = connection.setSavepoint();
            try {
                job.run(tx);
            } catch (RuntimeException | Error e) {
                takeBack(connection, before, e);
                tx.lastInsertedIs(inserted);
                job.fail(e);
            }
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    private static void takeBack(Connection connection, Savepoint before, Throwable why) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            why.addSuppressed(e);
            switch (why) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw SqliteErrors.translate(e);
            }
        }
    }

    /// After an error at commit the disk is asked, over a new connection, what it holds: all of it
    /// or nothing, because a commit is atomic. Where no entry was inserted there is nothing to ask
    /// for.
    private void settle(List<Job<?>> jobs, @Nullable ChainPlace last, SQLException error) {
        letGo();
        RuntimeException failure;
        try {
            if (last != null && holds(last)) {
                jobs.forEach(Job::done);
                return;
            }
            failure = last == null ? new StorageUnknown(error) : SqliteErrors.translate(error);
        } catch (RuntimeException e) {
            letGo();
            failure = new StorageUnknown(error);
            failure.addSuppressed(e);
        }
        for (Job<?> job : jobs) {
            job.fail(failure);
        }
    }

    private boolean holds(ChainPlace place) {
        Sql now = opened();
        boolean held =
                new SqliteLogReader(now)
                        .at(place.scope(), place.deviceId(), place.deviceSeq())
                        .filter(entry -> entry.place().equals(place))
                        .isPresent();
        rollBack(now);
        return held;
    }

    private Sql opened() {
        Sql held = sql;
        if (held == null) {
            held = connections.writer();
            sql = held;
        }
        return held;
    }

    /// Closes the connection, which takes back what it did not commit; the next turn opens another.
    private void letGo() {
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

    /// A refused command is no broken connection: that one is kept.
    private void takeBackAll() {
        Sql held = sql;
        try {
            if (held != null) {
                rollBack(held);
            }
        } catch (StorageFailed e) {
            letGo();
        }
    }

    private static void rollBack(Sql sql) {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            throw SqliteErrors.translate(e);
        }
    }

    @Override
    public void close() {
        turns.lock();
        try {
            while (writing != null) {
                turnEnded.awaitUninterruptibly();
            }
            if (sql != null) {
                sql.close();
                sql = null;
            }
        } finally {
            turns.unlock();
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

        /// It is durable, so that a listener's failure is told to the caller but changes nothing
        /// for the others.
        @SuppressWarnings("NullAway") // T is whatever the caller's work returned
        void done() {
            done = true;
            if (failure == null) {
                try {
                    work.committed(value);
                } catch (RuntimeException e) {
                    failure = e;
                }
            }
        }

        void fail(Throwable e) {
            done = true;
            if (failure == null) {
                failure = e;
            }
            work.lost();
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
