package org.mutirao.application.bus;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Has one piece of work done whenever somebody calls for it: never twice at once, and once more
/// where somebody called while it was done. Thread-safe.
final class Waking {
    private final Executor executor;
    private final Timers timers;
    private final Runnable work;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean lingering = new AtomicBoolean();

    Waking(Executor executor, Timers timers, Runnable work) {
        this.executor = executor;
        this.timers = timers;
        this.work = work;
    }

    /// Calls that come while it lingers are one.
    void after(Duration linger) {
        if (linger.isZero()) {
            now();
        } else if (!lingering.getAndSet(true)) {
            timers.after(
                    linger,
                    () -> {
                        lingering.set(false);
                        now();
                    });
        }
    }

    void now() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen = calls.get();
        do {
            work.run();
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }
}
