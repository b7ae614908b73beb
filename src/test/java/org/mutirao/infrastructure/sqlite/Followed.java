package org.mutirao.infrastructure.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.bus.BusMetrics;
import org.mutirao.application.bus.DurableSubscriber;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.Outbox;
import org.mutirao.application.bus.Outbox.Change;
import org.mutirao.domain.directory.PersonEvent.PersonRegistered;

/// An operation with subscribers that are told on the test's own thread.
final class Followed implements AutoCloseable {
    static final String ADDED = "PessoaCadastrada";

    final Operation operation;
    final SqliteOutbox outbox;
    final List<Duration> delays = new ArrayList<>();
    private final Clock clock = Clock.fixed(Operation.START, ZoneOffset.UTC);

    /// Nothing is called back until the test lets the time pass.
    private final ArrayDeque<Runnable> due = new ArrayDeque<>();

    /// The longest delay each time.
    private final RandomGenerator longest =
            new RandomGenerator() {
                @Override
                public long nextLong() {
                    return 0;
                }

                @Override
                public long nextLong(long bound) {
                    return bound - 1;
                }
            };

    Followed(Path folder) {
        operation = new Operation(folder);
        outbox = new SqliteOutbox(operation.store);
    }

    /// All on this thread.
    DurableSubscriptions started(Outbox over) {
        return new DurableSubscriptions(
                over,
                Runnable::run,
                (delay, work) -> {
                    delays.add(delay);
                    due.add(work);
                },
                new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), 6, longest),
                clock,
                BusMetrics.NONE);
    }

    void passTime() {
        for (Runnable work = due.poll(); work != null; work = due.poll()) {
            work.run();
        }
    }

    /// Runs what waits by now, and not what comes to wait by that.
    void passTimeOnce() {
        List<Runnable> now = List.copyOf(due);
        due.clear();
        now.forEach(Runnable::run);
    }

    String add(String name) {
        return operation
                .append(Operation.id(name), new PersonRegistered("digest", null))
                .body()
                .eventId();
    }

    List<String> add(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> add("person-" + i)).toList();
    }

    static DurableSubscriber hears(String name, List<String> heard) {
        return DurableSubscriber.each(
                name, Set.of(ADDED), changes -> changes.forEach(it -> heard.add(id(it))));
    }

    static String id(Change change) {
        return change.entry().body().eventId();
    }

    /// A handler that cannot do some events, however often.
    DurableSubscriber failsOn(Set<String> bad, List<String> heard, int batch) {
        return new DurableSubscriber(
                "picky",
                Set.of(ADDED),
                false,
                batch,
                Duration.ZERO,
                changes -> {
                    if (changes.stream().anyMatch(it -> bad.contains(id(it)))) {
                        throw new IllegalStateException("names nobody");
                    }
                    changes.forEach(it -> heard.add(id(it)));
                });
    }

    long changes() {
        return operation.store.readSql(sql -> sql.number("SELECT count(*) FROM event_change"));
    }

    @Override
    public void close() {
        operation.close();
    }
}
