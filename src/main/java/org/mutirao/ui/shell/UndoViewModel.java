package org.mutirao.ui.shell;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.domain.shared.Wire;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Taking back the last command: first what it would do, then doing it.
public final class UndoViewModel {
    private final Coordination coordination;
    private final Tasks.Line asking;
    private final Jobs jobs;
    private final Notices notices;
    private final BooleanBinding offered;
    private final ReadOnlyObjectWrapper<UndoPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Redoable> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    /// What was undone just now.
    ///
    /// @param undo the command that undid it
    record Redoable(String undo, EntryType what) {}

    /// The type of an entry, which has a word in both languages.
    record EntryType(String wire) implements Wire {}

    public UndoViewModel(Coordination coordination, Tasks tasks, Notices notices) {
        this.coordination = coordination;
        this.asking = tasks.line();
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        offered =
                Bindings.createBooleanBinding(
                        () -> isRecord(notices.latestProperty().get()), notices.latestProperty());
        notices.latestProperty()
                .addListener((o, before, now) -> {
                    if (now != null) {
                        redoable.set(null);
                    }
                });
    }

    /// What was written is told as `done.`; a refusal, or what left no record to take back, is not.
    private static boolean isRecord(@Nullable Said told) {
        return told != null && told.code().startsWith("done.");
    }

    /// Shows what taking back the last command would do now.
    public void ask() {
        asking.run(() -> coordination.previewUndo(null), this::show, notices::tell);
    }

    /// Does what was shown.
    public void carryOut() {
        String command = command();
        if (command != null) {
            EntryType what = new EntryType(Objects.requireNonNullElse(preview.get().what(), ""));
            close();
            jobs.carryOut(
                    () -> coordination.undo(command),
                    done -> undone(done.command(), what),
                    notices::tell);
        }
    }

    private void undone(String undo, EntryType what) {
        notices.tell(Said.of("told.undone", what));
        redoable.set(new Redoable(undo, what));
    }

    /// Does again what was undone last, as long as nothing else was told since.
    public void redo() {
        Redoable last = redoable.get();
        if (last != null) {
            redoable.set(null);
            jobs.run(
                    () -> coordination.undo(last.undo()),
                    nothing -> notices.tell(Said.of("done.redone", last.what())),
                    notices::tell);
        }
    }

    public void close() {
        open.set(false);
        possible.set(false);
    }

    private void show(UndoPreview found) {
        Said refused = found.refused();
        if (found.command() == null && refused != null) {
            notices.tell(refused);
            return;
        }
        preview.set(found);
        possible.set(found.command() != null && found.refused() == null);
        open.set(true);
    }

    private @Nullable String command() {
        UndoPreview shown = preview.get();
        return shown != null && possible.get() ? shown.command() : null;
    }

    public ReadOnlyObjectProperty<UndoPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What can be done again; null: nothing was undone just now.
    ReadOnlyObjectProperty<Redoable> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Whether what was told last is something that Ctrl Z takes back.
    BooleanBinding offeredProperty() {
        return offered;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it can be taken back; if not, the preview says why.
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }
}
