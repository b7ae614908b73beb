package org.mutirao.ui.past;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Moments;
import org.mutirao.application.query.Timeline;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Which time the window shows, and the way to another one. Of many times that are asked for while
/// one is on its way only the newest is gone to.
public final class PastViewModel {
    private static final double END = 1;

    private final Timeline timeline;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Span> span;
    private final ReadOnlyObjectWrapper<Instant> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final DoubleProperty position = new SimpleDoubleProperty(END);
    private final BooleanBinding looking = shown.isNotNull();
    private final AtomicBoolean goesOn = new AtomicBoolean();
    private Runnable changed = () -> {};
    private boolean placing;

    PastViewModel(Timeline timeline, Tasks tasks, Notices notices) {
        this.timeline = timeline;
        this.tasks = tasks;
        this.asking = tasks.line();
        this.notices = notices;
        this.span = new ReadOnlyObjectWrapper<>(Span.of(Moments.NONE, timeline.now()));
        position.addListener((o, before, now) -> moved(now.doubleValue()));
        wanted.addListener((o, before, now) -> place());
        span.addListener((o, before, now) -> place());
    }

    /// Asks what was entered since.
    public void refresh() {
        asking.run(
                () -> Span.of(timeline.moments(), timeline.now()),
                span::set,
                problem -> {}); // stays
    }

    /// @param action asks again for everything that is shown
    public void whenChanged(Runnable action) {
        changed = action;
    }

    /// Shows everything as it was at a time.
    public void look(Instant time) {
        if (time.isBefore(timeline.now())) {
            Instant first = span.get().from();
            wanted.set(time.isBefore(first) ? first : time);
            go();
        } else {
            now();
        }
    }

    /// Shows what is so now; a journey into the past is broken off.
    public void now() {
        wanted.set(null);
        goesOn.set(false);
        go();
    }

    /// A journey that takes too long ends where it began.
    public void cancel() {
        wanted.set(shown.get());
        goesOn.set(false);
    }

    /// To what was entered last before the time that is shown.
    public void previous() {
        span.get().moments().before(standing()).ifPresent(this::look);
    }

    /// To what was entered next; after the last entry comes now.
    public void next() {
        if (wanted.get() != null) {
            span.get().moments().after(standing()).ifPresentOrElse(this::look, this::now);
        }
    }

    private Instant standing() {
        return Objects.requireNonNullElse(wanted.get(), span.get().to());
    }

    private void moved(double to) {
        if (!placing) {
            Span now = span.get();
            if (to >= END) {
                now();
            } else {
                look(now.at(to));
            }
        }
    }

    private void place() {
        Instant at = wanted.get();
        placing = true;
        position.set(at == null ? END : span.get().share(at));
        placing = false;
    }

    private void go() {
        Instant target = wanted.get();
        if (busy.get() || Objects.equals(target, shown.get())) {
            return;
        }
        busy.set(true);
        progress.set(0);
        goesOn.set(true);
        tasks.run(() -> travel(target), there -> arrived(target, there), this::failed);
    }

    private boolean travel(@Nullable Instant target) {
        if (target == null) {
            timeline.showNow();
            return true;
        }
        return timeline.showAt(target, this::goesOn);
    }

    private boolean goesOn(long done, long all) {
        long step = Math.max(1, all / 100);
        if (done % step == 0) {
            tasks.show(() -> progress.set((double) done / all));
        }
        return goesOn.get();
    }

    private void arrived(@Nullable Instant target, boolean there) {
        busy.set(false);
        if (there) {
            shown.set(target);
            changed.run();
        } else if (Objects.equals(target, wanted.get())) {
            wanted.set(shown.get());
        }
        go();
    }

    private void failed(Said problem) {
        busy.set(false);
        wanted.set(shown.get());
        notices.tell(problem);
    }

    /// Why nothing can be written: something else than now is shown.
    public @Nullable Said hindrance() {
        Instant at = shown.get();
        return at == null ? null : Said.of("in_the_past", at);
    }

    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// The time that was asked for; null: now.
    public ReadOnlyObjectProperty<Instant> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// The time that is on screen; null: now.
    public ReadOnlyObjectProperty<Instant> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether another time than now is on screen.
    public BooleanBinding lookingProperty() {
        return looking;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Where the time that was asked for stands between the first entry and now, 0 to 1.
    public DoubleProperty positionProperty() {
        return position;
    }

    /// From the first entry to now.
    ///
    /// @param part how long each part is of which `counts` says how much was entered
    public record Span(Moments moments, Instant from, Instant to, Duration part, int[] counts) {
        private static final long MOST_PARTS = 240;
        private static final Duration FINE = Duration.ofMinutes(10);
        private static final Duration SHORT = Duration.ofHours(12);

        static Span of(Moments moments, Instant now) {
            Instant from = moments.first().filter(now::isAfter).orElse(now.minusSeconds(1));
            Duration part = part(Duration.between(from, now));
            return new Span(moments, from, now, part, moments.perPart(from, now, part));
        }

        /// Hours, as few together as can be told apart; less while an operation is young.
        private static Duration part(Duration whole) {
            return whole.compareTo(SHORT) < 0
                    ? FINE
                    : Duration.ofHours(whole.toHours() / MOST_PARTS + 1);
        }

        Instant at(double share) {
            long length = Duration.between(from, to).toMillis();
            return from.plusMillis(Math.round(length * share));
        }

        double share(Instant time) {
            double length = Duration.between(from, to).toMillis();
            return Math.clamp(Duration.between(from, time).toMillis() / length, 0, END);
        }

        /// One part's share of the whole.
        double step() {
            return Math.min(END, (double) part.toMillis() / Duration.between(from, to).toMillis());
        }
    }
}
