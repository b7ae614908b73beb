package org.mutirao.soak;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Asks the window's thread every 5 ms whether it is there, and remembers when it was long not.
final class Beat implements AutoCloseable {
    static final long LONG_MILLIS = 100;
    private static final long EVERY_MILLIS = 5;
    private static final int FRAMES = 3;
    private static final String OWN = "org.mutirao.";

    /// @param busy of `millis`, processor time of the thread itself
    /// @param doing the step of the day
    /// @param where what the thread stood in when it had been away for half as long as counts:
    ///   innermost first, then the program's own places
    record Block(long millis, long busy, int quarter, String doing, String where) {}

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Block> blocks = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong beats = new AtomicLong();
    private final Thread window;
    private volatile String doing = "";
    private volatile String where = "";
    private volatile int quarter;
    private volatile long spent;

    /// @param window the thread that is asked
    Beat(Thread window) {
        this.window = window;
        clock.scheduleAtFixedRate(this::beat, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void now(String step) {
        doing = step;
    }

    void quarter(int number) {
        quarter = number;
    }

    long beats() {
        return beats.get();
    }

    /// Longest first.
    List<Block> blocks() {
        return blocks.stream()
                .sorted((one, other) -> Long.compare(other.millis(), one.millis()))
                .toList();
    }

    private void beat() {
        long now = System.nanoTime();
        if (sent.compareAndSet(0, now)) {
            String step = doing;
            spent = cpu();
            Platform.runLater(() -> answered(step));
        } else if (where.isEmpty() && millis(now - sent.get()) > LONG_MILLIS / 2) {
            where = places(window.getStackTrace());
        }
    }

    private void answered(String step) {
        long away = millis(System.nanoTime() - sent.get());
        beats.incrementAndGet();
        if (away > LONG_MILLIS) {
            blocks.add(new Block(away, millis(cpu() - spent), quarter, step, where));
        }
        where = "";
        sent.set(0);
    }

    private long cpu() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(window.threadId());
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private static String places(StackTraceElement[] stack) {
        return Stream.concat(
                        Stream.of(stack).limit(1),
                        Stream.of(stack)
                                .skip(1)
                                .filter(frame -> frame.getClassName().startsWith(OWN))
                                .limit(FRAMES))
                .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
