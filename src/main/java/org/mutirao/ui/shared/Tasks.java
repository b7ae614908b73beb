package org.mutirao.ui.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.mutirao.application.command.Said;

/// Work off the window's thread, whose result comes back on it. What breaks becomes something to
/// say; the cause goes to the log.
public final class Tasks {
    private static final System.Logger LOG = System.getLogger(Tasks.class.getName());

    private final Executor background;
    private final Executor window;
    private volatile WritingGate gate = WritingGate.OPEN;

    /// @param background runs what may wait for a disk
    /// @param window runs what touches view models
    public Tasks(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// From now on everything that writes passes here first.
    public void writingPasses(WritingGate before) {
        gate = before;
    }

    /// Where everything that writes in somebody's name passes first.
    WritingGate gate() {
        return gate;
    }

    /// Work that is asked for while the window is put away is not done, and nobody waits for it.
    public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Said> failed) {
        try {
            background.execute(() -> carryOut(work, show, failed));
        } catch (RejectedExecutionException closed) {
            LOG.log(System.Logger.Level.DEBUG, "the window is put away", closed);
        }
    }

    private <T> void carryOut(Callable<T> work, Consumer<T> show, Consumer<Said> failed) {
        try {
            T result = work.call();
            window.execute(() -> show.accept(result));
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "work for the window failed", e);
            Said problem = Said.of("error.broken", e.getClass().getSimpleName());
            window.execute(() -> failed.accept(problem));
        }
    }

    /// Runs a step where view models may be touched.
    public void show(Runnable step) {
        window.execute(step);
    }

    public Line line() {
        return new Line();
    }

    /// Questions of which only the newest one's answer is still wanted.
    public final class Line {
        private final AtomicLong newest = new AtomicLong();

        private Line() {}

        public <T> void run(Callable<T> work, Consumer<T> show, Consumer<Said> failed) {
            long mine = newest.incrementAndGet();
            Tasks.this.run(
                    work,
                    result -> ifNewest(mine, () -> show.accept(result)),
                    problem -> ifNewest(mine, () -> failed.accept(problem)));
        }

        /// No answer is wanted any more of what was asked so far.
        public void drop() {
            newest.incrementAndGet();
        }

        private void ifNewest(long mine, Runnable step) {
            if (mine == newest.get()) {
                step.run();
            }
        }
    }
}
