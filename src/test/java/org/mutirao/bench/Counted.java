package org.mutirao.bench;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The window's background, which can say whether all that was asked of it is answered.
final class Counted implements Executor, AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger atWork = new AtomicInteger();

    @Override
    public void execute(Runnable work) {
        atWork.incrementAndGet();
        threads.execute(() -> {
            try {
                work.run();
            } finally {
                atWork.decrementAndGet();
            }
        });
    }

    /// Answers were handed to the window's thread before this says so.
    boolean quiet() {
        return atWork.get() == 0;
    }

    @Override
    public void close() {
        threads.close();
    }
}
