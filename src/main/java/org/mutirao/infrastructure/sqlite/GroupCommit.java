package org.mutirao.infrastructure.sqlite;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mutirao.eventlog.ChainPlace;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;

/// The one writer. While a thread waits for the disk, others queue their work; when it is done, one
/// of them commits all of it at once, so that many durable appends share one sync. Whoever's work
/// was in a commit returns without waiting for the next.
final class GroupCommit implements AutoCloseable {
    private static final int MOST_JOBS = 64;

    private final WriterConnection connection;
    private final ReentrantLock turns = new ReentrantLock();
    private final Condition turnEnded = turns.newCondition();
    private final Condition queued = turns.newCondition();
    private final ArrayDeque<WriteJob<?>> waiting = new ArrayDeque<>();
    private final Gathering gathering = new Gathering();

    /// Whose turn it is; null between turns.
    private volatile @Nullable Thread writing;

    GroupCommit(Connections connections) {
        this.connection = new WriterConnection(connections);
    }

    <T> T run(Work<T> work) {
        if (isMyTurn()) {
            throw new IllegalStateException("a writing transaction may not start another");
        }
        WriteJob<T> job = new WriteJob<>(work);
        turns.lock();
        try {
            waiting.add(job);
            queued.signal();
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
        writing = Thread.currentThread();
        gathering.await(queued, waiting);
        List<WriteJob<?>> jobs = next();
        turns.unlock();
        long start = System.nanoTime();
        try {
            commitTogether(jobs);
        } finally {
            turns.lock();
            gathering.committed(jobs.size(), System.nanoTime() - start);
            writing = null;
            turnEnded.signalAll();
        }
    }

    /// Whether the caller is inside a writing transaction.
    boolean isMyTurn() {
        return writing == Thread.currentThread();
    }

    <T> T inTurn(Function<Sql, T> work) {
        return work.apply(connection.sql());
    }

    private List<WriteJob<?>> next() {
        List<WriteJob<?>> jobs = new ArrayList<>();
        while (!waiting.isEmpty() && jobs.size() < MOST_JOBS) {
            jobs.add(waiting.removeFirst());
        }
        return jobs;
    }

    private void commitTogether(List<WriteJob<?>> jobs) {
        SqliteLogWriter tx;
        try {
            tx = connection.begin();
            if (jobs.size() == 1) {
                runAlone(jobs.getFirst(), tx);
            } else {
                jobs.forEach(job -> runApart(job, tx));
            }
        } catch (RuntimeException | Error broken) {
            connection.rollBackOrLetGo();
            jobs.forEach(job -> job.fail(broken));
            return;
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            settle(jobs, tx.lastInserted(), e);
            return;
        }
        jobs.forEach(WriteJob::done);
    }

    /// What it takes back is the whole transaction: it needs no savepoint, which would have every
    /// page that it changes copied.
    private void runAlone(WriteJob<?> job, SqliteLogWriter tx) {
        try {
            job.run(tx);
        } catch (RuntimeException | Error e) {
            try {
                connection.rollBack();
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
    private void runApart(WriteJob<?> job, SqliteLogWriter tx) {
        ChainPlace inserted = tx.lastInserted();
        connection.mark();
        try {
            job.run(tx);
        } catch (RuntimeException | Error e) {
            try {
                connection.backToMark();
            } catch (StorageFailed broken) {
                e.addSuppressed(broken);
                throw e;
            }
            tx.lastInsertedIs(inserted);
            job.fail(e);
        }
        connection.endMark();
    }

    /// After an error at commit the disk is asked, over a new connection, what it holds: all of it
    /// or nothing, because a commit is atomic. Where no entry was inserted there is nothing to ask
    /// for.
    private void settle(List<WriteJob<?>> jobs, @Nullable ChainPlace last, SQLException error) {
        connection.letGo();
        RuntimeException failure;
        try {
            if (last != null && connection.holds(last)) {
                jobs.forEach(WriteJob::done);
                return;
            }
            failure = last == null ? new StorageUnknown(error) : SqliteErrors.translate(error);
        } catch (RuntimeException e) {
            connection.letGo();
            failure = new StorageUnknown(error);
            failure.addSuppressed(e);
        }
        for (WriteJob<?> job : jobs) {
            job.fail(failure);
        }
    }

    @Override
    public void close() {
        turns.lock();
        try {
            while (writing != null) {
                turnEnded.awaitUninterruptibly();
            }
            connection.close();
        } finally {
            turns.unlock();
        }
    }
}
