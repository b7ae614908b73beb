package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.FactReader;
import org.mutirao.application.projection.LogQuestions;
import org.mutirao.application.projection.States;
import org.mutirao.application.query.CounterModel;
import org.mutirao.application.query.MapModel;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.Timeline.Journey;
import org.mutirao.application.query.TodayModel;
import org.mutirao.application.query.WhyModel;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;

/// One set of queries over the read tables of now or, after [#showAt], over tables that stand at
/// another time: whoever asks does not know which. Thread-safe.
public final class SqliteTimeline implements AutoCloseable {
    private final Path file;
    private final SqliteEventStore store;
    private final EventCodec codec;
    private final FactReader facts;
    private final EntryTimes times = new EntryTimes();
    private final ReentrantLock journeys = new ReentrantLock();
    private final ReadWriteLock shown = new ReentrantReadWriteLock();
    private @Nullable Then then;

    /// @param tables that stand at `time`
    private record Then(PastTables tables, Instant time, Predicate<RecordedEvent> seen) {}

    /// @param file that `store` reads
    public SqliteTimeline(Path file, SqliteEventStore store, EventCodec codec) {
        this.file = file;
        this.store = store;
        this.codec = codec;
        this.facts = new FactReader(codec);
    }

    public ReadModel rows() {
        return new SqliteReadModel(this::read, codec, this::isSeen);
    }

    public TodayModel today() {
        return new SqliteToday(this::read);
    }

    public CounterModel counter() {
        return new SqliteCounter(this::read, codec, this::isSeen);
    }

    public WhyModel why() {
        return new SqliteWhy(this::read, codec, this::isSeen);
    }

    public MapModel map() {
        return new SqliteMapModel(this::read);
    }

    /// For further queries.
    public SqlReads reads() {
        return this::read;
    }

    /// Asks the log as it is shown.
    ///
    /// @param ofNow asks it while that is now
    public LogQuestions questions(LogQuestions ofNow) {
        return new LogQuestions() {
            @Override
            public <T> T ask(BiFunction<LogReader, States, T> question) {
                shown.readLock().lock();
                try {
                    return then == null
                            ? ofNow.ask(question)
                            : then.tables().read(sql -> then(sql, question));
                } finally {
                    shown.readLock().unlock();
                }
            }
        };
    }

    private <T> T then(Sql sql, BiFunction<LogReader, States, T> question) {
        return question.apply(new SqliteLogReader(sql), new States(facts));
    }

    private <T> T read(Function<Sql, T> work) {
        shown.readLock().lock();
        try {
            return then == null ? store.readSql(work) : then.tables().read(work);
        } finally {
            shown.readLock().unlock();
        }
    }

    private boolean isSeen(RecordedEvent entry) {
        Then now = then; // asked within a read, while nothing is changed
        return now == null || now.seen().test(entry);
    }

    /// When entries were written, as far as they are known now.
    public Moments moments() {
        return store.readSql(sql -> {
            synchronized (times) {
                times.refresh(sql, _ -> {});
                return times.moments();
            }
        });
    }

    /// @return false: the journey was broken off, and what was read before still is
    public boolean showAt(Instant time, Journey journey) {
        journeys.lock();
        try {
            Then before = then;
            PastTables near =
                    before != null && before.tables().isNear(time) ? before.tables() : null;
            boolean moves = near != null;
            PastTables tables =
                    near != null ? near : new PastTables(Connections.scratch(file), facts);
            try {
                tables.move(time, journey);
            } catch (RuntimeException | Error e) {
                if (!moves) {
                    tables.close();
                }
                throw e;
            }
            set(new Then(tables, time, EntryTimes.by(time)));
            if (!moves && before != null) {
                before.tables().close();
            }
            return true;
        } catch (CancellationException brokenOff) {
            return false;
        } finally {
            journeys.unlock();
        }
    }

    /// What was made to look back is removed.
    public void showNow() {
        journeys.lock();
        try {
            Then before = then;
            set(null);
            if (before != null) {
                before.tables().close();
            }
        } finally {
            journeys.unlock();
        }
    }

    private void set(@Nullable Then next) {
        shown.writeLock().lock();
        try {
            then = next;
        } finally {
            shown.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        showNow();
    }
}
