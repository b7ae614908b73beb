package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.infrastructure.sqlite.Entries.append;
import static org.mutirao.infrastructure.sqlite.Entries.notice;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.audit.LogChecks;
import org.mutirao.application.bus.BusMetrics;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.bus.InProcessBus;
import org.mutirao.eventlog.EventStore.Work;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.RecordedEvent;

class GroupCommitTest {
    private static final int THREADS = 16;
    private static final int EACH = 100;

    @TempDir Path folder;

    @Test
    void sixteenThreadsLoseNothingAndTheBusHearsTheLogsOrder() throws Exception {
        var disk = new FaultyDisk(folder.resolve("mutirao.db"));
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        List<List<Long>> acknowledged;
        try (var store = SqliteEventStore.open(disk)) {
            try (ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
                    var bus =
                            new InProcessBus(
                                    handlers,
                                    BusMetrics.NONE,
                                    (_, e) -> heard.add(e.toString()),
                                    store)) {
                bus.subscribe(EventBus.ANY, event -> heard.add(event.body().eventId()));
                acknowledged = appendTogether(store, bus);
            }

            assertThat(store.read(Entries::ids)).hasSize(THREADS * EACH).isEqualTo(heard);
            assertThat(LogChecks.all(store, SCOPE).ok()).isTrue();
        }
        assertThat(acknowledged)
                .allSatisfy(positions -> assertThat(positions).hasSize(EACH).isSorted());
        System.out.printf(
                "%d threads, %d events, %d commits%n", THREADS, heard.size(), disk.commits.get());
        assertThat(disk.commits.get()).isLessThan(THREADS * EACH);
    }

    /// What the writer remembers of its log goes with the writes that were taken back.
    @Test
    void whoCommitsWithOneThatFailsContinuesTheChainBeforeIt() throws Exception {
        var disk = new FaultyDisk(folder.resolve("mutirao.db"));
        try (var store = SqliteEventStore.open(disk)) {
            append(store, "first");
            var entered = new CountDownLatch(1);
            var go = new CountDownLatch(1);
            Thread holder =
                    begin(() -> store.write(tx -> hold(append(tx, notice("holder")), entered, go)));
            entered.await();
            int before = disk.commits.get();
            Thread failing =
                    begin(() -> assertThatThrownBy(() -> store.write(GroupCommitTest::fail)));
            Thread after = begin(() -> append(store, "after"));
            go.countDown();
            for (Thread thread : List.of(holder, failing, after)) {
                thread.join();
            }
            assertThat(disk.commits.get() - before).as("two of three share one").isEqualTo(2);
            assertThatThrownBy(() -> store.write(GroupCommitTest::fail)).hasMessage("no");
            append(store, "last");

            assertThat(store.read(Entries::ids))
                    .isEqualTo(
                            Stream.of("first", "holder", "after", "last")
                                    .map(Operation::id)
                                    .toList());
            assertThat(LogChecks.all(store, SCOPE).ok()).isTrue();
            assertThat(store.<Boolean>read(log -> log.local("seen").isPresent())).isFalse();
        }
    }

    private static RecordedEvent hold(
            RecordedEvent entry, CountDownLatch entered, CountDownLatch go) {
        entered.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return entry;
    }

    private static RecordedEvent fail(LogWriter tx) {
        append(tx, notice("taken back"));
        tx.putLocal("seen", "yes");
        throw new IllegalStateException("no");
    }

    /// Returns once the thread waits for something.
    private static Thread begin(Runnable work) {
        Thread thread = Thread.ofPlatform().start(work);
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static List<List<Long>> appendTogether(SqliteEventStore store, EventBus bus)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<Long>>> writers =
                    IntStream.range(0, THREADS)
                            .<Callable<List<Long>>>mapToObj(
                                    thread -> () -> appendMany(store, bus, thread))
                            .toList();
            List<List<Long>> positions = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(writers)) {
                positions.add(done.get());
            }
            return positions;
        }
    }

    private static List<Long> appendMany(SqliteEventStore store, EventBus bus, int thread) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            positions.add(store.write(new Published(bus, thread + "/" + i)).pos());
        }
        return positions;
    }

    private record Published(EventBus bus, String name) implements Work<RecordedEvent> {
        @Override
        public RecordedEvent run(LogWriter tx) {
            return append(tx, notice(name));
        }

        @Override
        public void committed(RecordedEvent entry) {
            bus.publish(List.of(entry));
        }
    }
}
