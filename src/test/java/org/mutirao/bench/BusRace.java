package org.mutirao.bench;

import com.google.common.eventbus.AllowConcurrentEvents;
import com.google.common.eventbus.AsyncEventBus;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mutirao.application.bus.BusMetrics;
import org.mutirao.application.bus.Entries;
import org.mutirao.application.bus.InProcessBus;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.eventlog.EventStore;
import org.mutirao.eventlog.LogReader;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.metrics.MicrometerMetrics;

/// The bus beside Guava's, on the same executor and with the same figures counted in both; and
/// alone, with handlers on the publisher's own thread.
final class BusRace {
    private static final String TYPE = "NecessidadeCriada";
    private static final int EVENTS = 200_000;
    private static final int WARM = 8;

    /// How many may wait, of all handlers together: one of them alone must not wait for more than a
    /// mailbox holds.
    private static final int MOST_WAITING = 5_000;

    private static final int SYNCHRONOUS = 500_000;
    private static final List<RecordedEvent> ALL = Entries.many(1, EVENTS, TYPE);

    private BusRace() {}

    static void measure(Page page, int rounds) throws Exception {
        page.section(
                "Bus",
                EVENTS
                        + " events a round to every handler, from the first publication to the last"
                        + " handled; who publishes waits where "
                        + MOST_WAITING
                        + " are not handled yet. "
                        + WARM
                        + " rounds of each come before those that count."
                        + " Handlers run on virtual threads, one executor for both; Guava's handlers"
                        + " may run concurrently and therefore out of order, ours keep the order of"
                        + " the log. Counters and timers are the same in both.");
        for (int handlers : new int[] {1, 10}) {
            race(page, rounds, handlers);
        }
        for (int handlers : new int[] {1, 10}) {
            alone(page, rounds, handlers);
        }
    }

    private static void race(Page page, int rounds, int handlers) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String ours = "bus, handlers: " + handlers;
            String theirs = "Guava AsyncEventBus, handlers: " + handlers;
            var run =
                    Rounds.of(
                            WARM,
                            rounds,
                            Contender.of(ours, () -> ours(threads, handlers)).inThreads(),
                            Contender.of(theirs, () -> theirs(threads, handlers)).inThreads());
            page.contenders(run, "events");
            page.ratio(
                    "Bus beside Guava's, handlers: " + handlers,
                    run,
                    ours,
                    theirs,
                    Sample::perSecond,
                    1);
            page.noTarget(
                    "Bus beside Guava's, per CPU-second, handlers: " + handlers,
                    run.ratio(ours, theirs, Sample::perCpuSecond));
        }
    }

    /// The log is never asked: nobody falls that far behind.
    private static final EventStore NO_LOG =
            new EventStore() {
                @Override
                public <T> T read(Function<LogReader, T> work) {
                    throw new IllegalStateException("a handler fell behind");
                }

                @Override
                public <T> T write(Work<T> work) {
                    throw new IllegalStateException("nothing is written");
                }

                @Override
                public void close() {}
            };

    private static MicrometerMetrics metrics() {
        return new MicrometerMetrics(new SimpleMeterRegistry());
    }

    private static long ours(ExecutorService threads, int handlers) throws Exception {
        var done = new CountDownLatch(EVENTS * handlers);
        var bus = new InProcessBus(threads, metrics(), (_, _) -> {}, NO_LOG);
        for (int i = 0; i < handlers; i++) {
            bus.subscribe("handler-" + i, TYPE, _ -> done.countDown());
        }
        publish(entry -> bus.publish(List.of(entry)), done, handlers);
        return EVENTS;
    }

    /// No queue grows longer than the bus lets one grow.
    private static void publish(
            Consumer<RecordedEvent> publisher, CountDownLatch done, int handlers)
            throws InterruptedException {
        int published = 0;
        for (RecordedEvent entry : ALL) {
            publisher.accept(entry);
            published++;
            if (published % 1_000 == 0) {
                long left = (long) (EVENTS - published) * handlers + MOST_WAITING;
                while (done.getCount() > left) {
                    Thread.onSpinWait();
                }
            }
        }
        done.await();
    }

    /// Counts what ours counts.
    static final class Counting {
        private final CountDownLatch done;
        private final BusMetrics.Handling time;

        Counting(CountDownLatch done, BusMetrics.Handling time) {
            this.done = done;
            this.time = time;
        }

        @Subscribe
        @AllowConcurrentEvents
        public void handle(RecordedEvent entry) {
            long start = System.nanoTime();
            done.countDown();
            time.took(System.nanoTime() - start);
        }
    }

    private static long theirs(ExecutorService threads, int handlers) throws Exception {
        var done = new CountDownLatch(EVENTS * handlers);
        var metrics = metrics();
        EventBus bus = new AsyncEventBus(threads);
        for (int i = 0; i < handlers; i++) {
            bus.register(new Counting(done, metrics.handling(TYPE, "handler-" + i)));
        }
        publish(
                entry -> {
                    metrics.published(entry.body().eventType());
                    bus.post(entry);
                },
                done,
                handlers);
        return EVENTS;
    }

    private static void alone(Page page, int rounds, int handlers) throws Exception {
        String name = "synchronous, no figures, handlers: " + handlers;
        var heard = new LongAdder();
        var bus = new InProcessBus(Runnable::run, BusMetrics.NONE, (_, _) -> {}, NO_LOG);
        for (int i = 0; i < handlers; i++) {
            bus.subscribe("handler-" + i, TYPE, _ -> heard.increment());
        }
        List<RecordedEvent> one = ALL.subList(0, 1);
        var run =
                Rounds.of(
                        5,
                        rounds,
                        Contender.of(
                                name,
                                () -> {
                                    for (int i = 0; i < SYNCHRONOUS; i++) {
                                        bus.publish(one);
                                    }
                                    return SYNCHRONOUS;
                                }));
        page.contenders(run, "events");
        page.noTarget(
                "Bus alone, ns an event, handlers: " + handlers,
                run.spread(name, sample -> sample.micros() * 1_000));
    }
}
