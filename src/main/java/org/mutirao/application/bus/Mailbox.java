package org.mutirao.application.bus;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// One subscriber's queue. It holds no more than it may: a subscriber that is further behind gets
/// the rest from the log once it has handled what is queued. A log that cannot be read is asked
/// again with the next message.
///
/// @param <T> what is queued
final class Mailbox<T> {
    /// How a mailbox treats what it holds.
    ///
    /// @param most how much it queues
    /// @param typeOf the type under which handling is counted
    /// @param positionOf ascending in the order of publishing
    /// @param missed all that was published after a position, in pages; an empty page ends it
    /// @param wanted which of that is for this subscriber
    record Rules<T>(
            int most,
            Function<T, String> typeOf,
            ToLongFunction<T> positionOf,
            LongFunction<List<T>> missed,
            Predicate<T> wanted) {}

    private final String name;
    private final Consumer<T> handler;
    private final Rules<T> rules;
    private final Executor executor;
    private final BusMetrics metrics;
    private final Failures<T> failures;
    private final Map<String, BusMetrics.Handling> times = new HashMap<>();

    /// What follows is guarded by this object's lock.
    private ArrayDeque<T> queue = new ArrayDeque<>();

    private ArrayDeque<T> spare = new ArrayDeque<>();
    private boolean running;
    private volatile boolean closed;
    private long lastQueued;
    private boolean overflowed;

    /// What was read from the log up to here is not handled again. Only the running thread uses it.
    private long readTo;

    @FunctionalInterface
    interface Failures<T> {
        void failed(T message, RuntimeException failure);
    }

    Mailbox(
            String name,
            Consumer<T> handler,
            Rules<T> rules,
            Executor executor,
            BusMetrics metrics,
            Failures<T> failures) {
        this.name = name;
        this.handler = handler;
        this.rules = rules;
        this.executor = executor;
        this.metrics = metrics;
        this.failures = failures;
    }

    void put(T message) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (overflowed || queue.size() >= rules.most()) {
                overflowed = true;
            } else {
                queue.add(message);
                lastQueued = rules.positionOf().applyAsLong(message);
            }
            if (running) {
                return;
            }
            running = true;
        }
        executor.execute(this::run);
    }

    private void run() {
        @Nullable ArrayDeque<T> batch = next();
        while (batch != null) {
            for (T message = batch.poll(); message != null; message = batch.poll()) {
                if (rules.positionOf().applyAsLong(message) > readTo) {
                    handle(message);
                }
            }
            batch = next();
        }
    }

    /// @return null when nothing is left: the mailbox then rests until something is put
    private @Nullable ArrayDeque<T> next() {
        long from;
        synchronized (this) {
            if (!queue.isEmpty()) {
                ArrayDeque<T> taken = queue;
                queue = spare;
                spare = taken;
                return taken;
            }
            if (!overflowed) {
                running = false;
                notifyAll();
                return null;
            }
            // from now on messages are queued again; what the log gives of them is skipped later
            overflowed = false;
            from = Math.max(lastQueued, readTo);
        }
        try {
            readMissed(from);
            return new ArrayDeque<>();
        } catch (RuntimeException unreadable) {
            metrics.failed("", unreadable.getClass().getSimpleName());
            readLater(from);
            return null;
        }
    }

    /// What the log did not give is read with the next message, and what was queued meanwhile with
    /// it.
    private synchronized void readLater(long from) {
        queue.clear();
        overflowed = true;
        lastQueued = from;
        running = false;
        notifyAll();
    }

    private void readMissed(long from) {
        List<T> page = rules.missed().apply(from);
        while (!page.isEmpty()) {
            for (T message : page) {
                if (rules.wanted().test(message)) {
                    handle(message);
                }
                readTo = rules.positionOf().applyAsLong(message);
            }
            page = rules.missed().apply(readTo);
        }
    }

    private void handle(T message) {
        if (closed) {
            return;
        }
        long start = System.nanoTime();
        try {
            handler.accept(message);
        } catch (RuntimeException e) {
            metrics.failed(rules.typeOf().apply(message), e.getClass().getSimpleName());
            failures.failed(message, e);
        }
        String type = rules.typeOf().apply(message);
        BusMetrics.Handling time = times.get(type);
        if (time == null) {
            time = metrics.handling(type, name);
            times.put(type, time);
        }
        time.took(System.nanoTime() - start);
    }

    /// How much is queued.
    synchronized int waiting() {
        return queue.size();
    }

    /// Drops what waits, and takes no more.
    synchronized void close() {
        closed = true;
        queue.clear();
    }

    /// Waits until everything that was put is handled.
    ///
    /// @param millis how long at most
    synchronized void awaitEmpty(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (running) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}
