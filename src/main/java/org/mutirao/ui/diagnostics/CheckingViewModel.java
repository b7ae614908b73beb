package org.mutirao.ui.diagnostics;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.command.Said;
import org.mutirao.application.projection.RebuildCheck.Checked;
import org.mutirao.application.upkeep.Upkeep;
import org.mutirao.ui.shared.Tasks;

/// Work over the whole log, one at a time, which can be stopped: checking it, and making the lists
/// anew.
public final class CheckingViewModel {
    /// What is being done.
    public enum Work {
        VERIFY,
        REBUILD
    }

    private final Upkeep upkeep;
    private final Tasks tasks;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Work> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Said> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> trouble = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean stopped = new AtomicBoolean();

    /// @param changed told when lists were made anew
    CheckingViewModel(Upkeep upkeep, Tasks tasks, Runnable changed) {
        this.upkeep = upkeep;
        this.tasks = tasks;
        this.changed = changed;
    }

    /// Checks every entry; while that is being done it is stopped.
    public void verify() {
        start(Work.VERIFY, upkeep::verify, this::verified);
    }

    /// Makes the lists anew; while that is being done it is stopped.
    public void rebuild() {
        start(
                Work.REBUILD,
                upkeep::rebuild,
                tables -> {
                    long differing = tables.stream().mapToLong(Checked::differing).sum();
                    long rows = tables.stream().mapToLong(Checked::rows).sum();
                    tell(differing == 0, Said.of("rebuilt", rows), Said.of("differs", differing));
                    changed.run();
                });
    }

    private <T> void start(Work work, Function<LongConsumer, T> job, Consumer<T> show) {
        if (running.get() == work) {
            stop();
        }
        if (running.get() != null) {
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        done.set(0);
        result.set(null);
        trouble.set(null);
        running.set(work);
        tasks.run(
                () -> carryOut(job, mine),
                found -> {
                    running.set(null);
                    found.ifPresentOrElse(show, () -> result.set(Said.of("stopped")));
                },
                problem -> {
                    running.set(null);
                    trouble.set(problem);
                });
    }

    /// @return empty where a person stopped it
    private <T> Optional<T> carryOut(Function<LongConsumer, T> job, AtomicBoolean stop) {
        Progress progress = new Progress(stop);
        try {
            return Optional.of(job.apply(progress));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /// Tells the window now and then; it is not asked to draw each step.
    private final class Progress implements LongConsumer {
        private static final long GLANCE = 50_000_000;

        private final AtomicBoolean stop;
        private final AtomicLong told = new AtomicLong(System.nanoTime() - GLANCE);

        Progress(AtomicBoolean stop) {
            this.stop = stop;
        }

        @Override
        public void accept(long count) {
            long now = System.nanoTime();
            if (now - told.get() >= GLANCE) {
                told.set(now);
                tasks.show(() -> done.set(count));
            }
            if (stop.get()) {
                throw new CancellationException();
            }
        }
    }

    private void verified(LogCheck.Report report) {
        LogCheck.Bad bad = report.firstBad();
        if (bad != null) {
            trouble.set(
                    Said.of(
                            "verified.bad",
                            bad.position(),
                            bad.eventId() == null ? "?" : bad.eventId(),
                            Said.of("bad." + bad.reason().name())));
        } else if (report.heads().missing() > 0) {
            result.set(Said.of("verified.no_heads", report.entries()));
        } else {
            result.set(Said.of("verified", report.entries(), report.heads().uncovered()));
        }
    }

    private void tell(boolean well, Said good, Said bad) {
        result.set(well ? good : null);
        trouble.set(well ? null : bad);
    }

    /// Stops what is being done; what was there stays.
    public void stop() {
        stopped.set(true);
    }

    /// Null: nothing is being done.
    public ReadOnlyObjectProperty<Work> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How many steps were done so far.
    public ReadOnlyLongProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
