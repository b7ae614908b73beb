package org.mutirao.application.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.domain.scope.Verdict;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.eventlog.StorageFailed;

class InProcessBusTest {
    private static final int PATIENCE_SECONDS = 20;
    private static final int MOST_QUEUED = 8;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<RecordedEvent> log = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final InProcessBus bus = bus(10_000);

    private InProcessBus bus(int mostQueued) {
        return bus(mostQueued, this::page);
    }

    private InProcessBus bus(int mostQueued, LongFunction<List<RecordedEvent>> pages) {
        return new InProcessBus(
                threads,
                BusMetrics.NONE,
                (entry, failure) -> failures.add(entry.pos() + failure.getMessage()),
                pages,
                mostQueued);
    }

    private List<RecordedEvent> page(long after) {
        return log.stream().filter(entry -> entry.pos() > after).limit(5).toList();
    }

    @AfterEach
    void end() {
        threads.close();
    }

    private static Consumer<RecordedEvent> into(List<Long> heard) {
        return entry -> heard.add(entry.pos());
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void everyHandlerHearsTheOrderOfTheLog(int handlers) {
        List<List<Long>> heard = new ArrayList<>();
        for (int i = 0; i < handlers; i++) {
            List<Long> own = new ArrayList<>(); // one thread after the other: no need of locks
            heard.add(own);
            bus.subscribe("handler-" + i, i % 2 == 0 ? EventBus.ANY : "A", into(own));
        }
        for (int i = 1; i <= 2_000; i++) {
            bus.publish(Entries.many(i, i, "A"));
        }
        bus.awaitHandled();
        assertThat(heard).hasSize(handlers).allMatch(upTo(2_000)::equals);
    }

    @Test
    void aSlowHandlerHoldsUpNeitherTheOthersNorWhoPublishes() {
        var release = new CountDownLatch(1);
        var done = new CountDownLatch(100);
        List<Long> slow = new CopyOnWriteArrayList<>();
        bus.subscribe(
                "A",
                entry -> {
                    await(release);
                    slow.add(entry.pos());
                });
        bus.subscribe("A", entry -> done.countDown());
        bus.publish(Entries.many(1, 100, "A"));
        await(done);
        assertThat(slow).isEmpty();
        release.countDown();
        bus.awaitHandled();
        assertThat(slow).isEqualTo(upTo(100));
    }

    @Test
    void aHandlerThatFailsIsReportedAndCalledAgainWithTheNext() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        bus.subscribe(
                "A",
                entry -> {
                    heard.add(entry.pos());
                    throw new IllegalStateException("!");
                });
        List<Long> other = new CopyOnWriteArrayList<>();
        bus.subscribe("A", into(other));
        bus.publish(Entries.many(1, 3, "A"));
        bus.awaitHandled();
        assertThat(heard).isEqualTo(upTo(3));
        assertThat(other).isEqualTo(upTo(3));
        assertThat(failures).containsExactly("1!", "2!", "3!");
    }

    @Test
    void oneThatFallsFarBehindReadsFromTheLogWhatItsQueueDidNotHold() {
        InProcessBus small = bus(MOST_QUEUED);
        var release = new CountDownLatch(1);
        List<Long> heard = new ArrayList<>();
        small.subscribe(
                EventBus.ANY,
                entry -> {
                    await(release);
                    heard.add(entry.pos());
                });
        write(small, 1, 500);
        release.countDown();
        write(small, 501, 2_000); // while it catches up
        small.awaitHandled();
        assertThat(heard).isEqualTo(upTo(2_000));
    }

    @Test
    void aLogThatCannotBeReadIsAskedAgainWithTheNextEvent() {
        var damaged = new AtomicBoolean(true);
        InProcessBus small =
                bus(
                        MOST_QUEUED,
                        after -> {
                            if (after > 20 && damaged.get()) {
                                throw new StorageFailed(StorageFailed.Kind.DAMAGED, "a page");
                            }
                            return page(after);
                        });
        var release = new CountDownLatch(1);
        List<Long> heard = new ArrayList<>();
        small.subscribe(
                EventBus.ANY,
                entry -> {
                    await(release);
                    heard.add(entry.pos());
                });
        write(small, 1, 100);
        release.countDown();
        small.awaitHandled();
        assertThat(heard).hasSizeBetween(20, 99);
        damaged.set(false);
        write(small, 101, 101);
        small.awaitHandled();
        assertThat(heard).isEqualTo(upTo(101));
    }

    private void write(InProcessBus to, long from, long last) {
        for (RecordedEvent entry : Entries.many(from, last, "A")) {
            log.add(entry);
            to.publish(List.of(entry));
        }
    }

    @Test
    void whatTheAuthorityDidNotAcceptIsToldOnlyToThoseWhoAskForVerdicts() {
        List<Long> folded = new CopyOnWriteArrayList<>();
        List<Long> refused = new CopyOnWriteArrayList<>();
        bus.subscribe(EventBus.ANY, into(folded));
        bus.subscribe("A", into(folded));
        bus.subscribe("refusals", Verdict.REFUSED, into(refused));
        bus.publish(
                List.of(
                        Entries.entry(1, "A", Verdict.REFUSED),
                        Entries.entry(2, "B", Verdict.QUARANTINED),
                        Entries.entry(3, "B")));
        bus.awaitHandled();
        assertThat(folded).containsExactly(3L);
        assertThat(refused).containsExactly(1L);
    }

    @Test
    void whatIsCountedReachesNobodyWhoAskedForEveryEvent() {
        List<Long> all = new CopyOnWriteArrayList<>();
        List<String> counted = new CopyOnWriteArrayList<>();
        bus.subscribe(EventBus.ANY, into(all));
        bus.subscribe("AnalyticsEventoRegistrado", into(all));
        bus.subscribeToAnalytics("counts", recorded -> counted.add(recorded.eventId()));
        bus.publish(new AnalyticsRecorded("event-1", "A", "Necessidade", "", ""));
        bus.awaitHandled();
        assertThat(all).isEmpty();
        assertThat(counted).containsExactly("event-1");
    }

    @Test
    void whoLeftIsToldNothingMore() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        Runnable leave = bus.subscribe("A", into(heard));
        bus.publish(Entries.many(1, 1, "A"));
        bus.awaitHandled();
        leave.run();
        bus.publish(Entries.many(2, 2, "A"));
        bus.awaitHandled();
        assertThat(heard).containsExactly(1L);
    }
}
