package org.mutirao.infrastructure.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.infrastructure.sqlite.Entries.append;
import static org.mutirao.infrastructure.sqlite.Entries.notice;
import static org.mutirao.infrastructure.sqlite.Operation.SCOPE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
