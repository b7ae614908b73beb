package org.mutirao.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.UndoPreview;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Taking back the last command: first what it would do, then doing it.
public final class UndoViewModel {
    private final Coordination coordination;
    private final Tasks.Line asking;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<UndoPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    public UndoViewModel(Coordination coordination, Tasks tasks, Notices notices) {
        this.coordination = coordination;
        this.asking = tasks.line();
        this.jobs = new Jobs(tasks);
        this.notices = notices;
    }

    /// Shows what taking back the last command would do now.
    public void ask() {
        asking.run(() -> coordination.previewUndo(null), this::show, notices::tell);
    }

    /// Does what was shown.
    public void carryOut() {
        String command = command();
        if (command != null) {
            close();
            jobs.run(
                    () -> coordination.undo(command),
                    nothing -> notices.tell(Said.of("done.undone")),
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

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it can be taken back; if not, the preview says why.
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }
}
