package org.mutirao.ui.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;

/// Choosing one of what is found by typing.
public class Choosing<T> {
    private final Function<String, List<T>> find;
    private final Function<List<T>, Optional<T>> meant;
    private final Consumer<Said> failed;
    private final Tasks.Line asking;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<T> chosen = new ReadOnlyObjectWrapper<>();
    private boolean awaited;
    private @Nullable Runnable next;

    /// @param find what the typed text finds; called off the window's thread
    /// @param meant what is chosen to begin with among that
    /// @param failed told why nothing was found
    public Choosing(
            Tasks tasks,
            Function<String, List<T>> find,
            Function<List<T>, Optional<T>> meant,
            Consumer<Said> failed) {
        this.find = find;
        this.meant = meant;
        this.failed = failed;
        this.asking = tasks.line();
        search.addListener((o, before, now) -> ask());
    }

    /// Begins with everything.
    public final void start() {
        search.set("");
        ask();
    }

    /// Asks again for what is typed.
    public final void again() {
        ask();
    }

    /// What was to be done with an answer is not done any more.
    public final void stop() {
        next = null;
    }

    public final void choose(T one) {
        chosen.set(one);
    }

    /// Runs a step for what was typed: at once, or when its answer is there. Typing on takes the
    /// step back.
    public final void whenFound(Runnable step) {
        if (awaited) {
            next = step;
        } else {
            step.run();
        }
    }

    private void ask() {
        String text = search.get();
        awaited = true;
        next = null;
        asking.run(() -> find.apply(text), all -> answered(text, all), this::broken);
    }

    private void answered(String text, List<T> all) {
        awaited = false;
        show(text, all);
        Runnable step = next;
        next = null;
        if (step != null) {
            step.run();
        }
    }

    private void broken(Said problem) {
        awaited = false;
        next = null;
        failed.accept(problem);
    }

    /// @param text for which it was found
    protected void show(String text, List<T> all) {
        found.setAll(all);
        chosen.set(meant.apply(all).orElse(null));
    }

    public final StringProperty searchProperty() {
        return search;
    }

    public final ObservableList<T> found() {
        return found;
    }

    public final ReadOnlyObjectProperty<T> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public final @Nullable T chosen() {
        return chosen.get();
    }
}
