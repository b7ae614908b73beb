package org.mutirao.application.bus;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Timers of one thread that does not keep the program alive.
public final class DaemonTimers implements Timers, AutoCloseable {
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("timers").unstarted(work));

    @Override
    public void after(Duration delay, Runnable work) {
        try {
            thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            // what was to come later comes after the next start
            return;
        }
    }

    /// Nobody is called back any more.
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
