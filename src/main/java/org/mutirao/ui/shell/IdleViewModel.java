package org.mutirao.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.WritingGate;

/// Asks who is using the laptop before the first thing that is written after nobody touched it for
/// a while. Reading never asks.
public final class IdleViewModel implements WritingGate {
    /// Minutes where nobody chose any.
    public static final int USUAL = 10;

    private static final String SETTING = "idle_minutes";

    private final ActorViewModel actor;
    private final Clock clock;
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(USUAL);
    private Instant touched;
    private boolean away;

    IdleViewModel(ActorViewModel actor, Clock clock, Keeping keeping) {
        this.actor = actor;
        this.clock = clock;
        this.touched = clock.instant();
        keeping.recall(SETTING, kept -> minutes.set(Integer.valueOf(kept)));
        minutes.addListener((o, before, now) -> keeping.keep(SETTING, now.toString()));
        actor.whenKnown(() -> away = false);
    }

    /// A key or a button was pressed.
    void touched() {
        Instant now = clock.instant();
        int most = minutes.get();
        if (most > 0 && Duration.between(touched, now).toMinutes() >= most) {
            away = true;
        }
        touched = now;
    }

    @Override
    public void pass(Runnable write, Consumer<Said> refused) {
        touched();
        if (away && !actor.openProperty().get()) {
            actor.ask(write, () -> refused.accept(Said.of("who_first")));
        } else {
            write.run();
        }
    }

    /// After how many minutes it is asked; 0: never.
    public ObjectProperty<Integer> minutesProperty() {
        return minutes;
    }
}
