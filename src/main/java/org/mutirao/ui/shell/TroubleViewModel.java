package org.mutirao.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.Said;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Tasks;

/// What went wrong that nobody expected: one banner above every screen, however often it happens.
public final class TroubleViewModel {
    private final ShellViewModel shell;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Said> latest = new ReadOnlyObjectWrapper<>();
    private int times;

    TroubleViewModel(ShellViewModel shell, Tasks tasks) {
        this.shell = shell;
        this.tasks = tasks;
    }

    /// From any thread.
    public void tell(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        tasks.show(() -> {
            times++;
            latest.set(
                    times == 1
                            ? Said.of("trouble.once", type)
                            : Said.of("trouble.again", type, times));
        });
    }

    public void dismiss() {
        times = 0;
        latest.set(null);
    }

    /// Shows how the data stands.
    public void diagnose() {
        dismiss();
        shell.go(Screen.DIAGNOSTICS);
    }

    /// Null: all is well.
    public ReadOnlyObjectProperty<Said> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
