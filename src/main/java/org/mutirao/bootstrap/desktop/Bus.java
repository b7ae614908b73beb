package org.mutirao.bootstrap.desktop;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.mutirao.application.bus.Backoff;
import org.mutirao.application.bus.DaemonTimers;
import org.mutirao.application.bus.DurableSubscriptions;
import org.mutirao.application.bus.EventBus;
import org.mutirao.application.bus.InProcessBus;
import org.mutirao.infrastructure.metrics.MicrometerMetrics;
import org.mutirao.infrastructure.sqlite.SqliteEventStore;
import org.mutirao.infrastructure.sqlite.SqliteOutbox;

/// The bus of one laptop: who is told at once, who is told for certain, and what is counted.
public final class Bus implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final DaemonTimers timers = new DaemonTimers();
    private final MicrometerMetrics metrics = new MicrometerMetrics(new SimpleMeterRegistry());
    private final InProcessBus atOnce;
    private final DurableSubscriptions durable;

    Bus(SqliteEventStore store, Clock clock, HandlerFailures failures) {
        this.atOnce = new InProcessBus(threads, metrics, failures, store);
        this.durable =
                new DurableSubscriptions(
                        new SqliteOutbox(store),
                        threads,
                        timers,
                        Backoff.standard(RandomGenerator.getDefault()),
                        clock,
                        metrics);
        atOnce.subscribe("durable", EventBus.ANY, event -> durable.wake(event.body().eventType()));
    }

    public InProcessBus atOnce() {
        return atOnce;
    }

    public DurableSubscriptions durable() {
        return durable;
    }

    /// A virtual thread for each piece of work.
    Executor threads() {
        return threads;
    }

    public DaemonTimers timers() {
        return timers;
    }

    public MicrometerMetrics metrics() {
        return metrics;
    }

    /// Durable subscribers handle what there is, then everybody else what was published.
    @Override
    public void close() {
        try (threads;
                timers;
                atOnce) {
            durable.close();
        }
    }
}
