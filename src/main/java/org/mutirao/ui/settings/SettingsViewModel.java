package org.mutirao.ui.settings;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.laptop.Laptop;
import org.mutirao.application.laptop.Laptop.Protection;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// What this laptop is set to, beyond what the window itself keeps.
public final class SettingsViewModel {
    private final Laptop laptop;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Notices notices;
    private final ObjectProperty<Integer> answer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Protection> protection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private boolean reading;

    private record Read(int answer, Protection protection) {}

    SettingsViewModel(Laptop laptop, Tasks tasks, Notices notices) {
        this.laptop = laptop;
        this.tasks = tasks;
        this.asking = tasks.line();
        this.notices = notices;
        answer.addListener((o, before, now) -> answerWithin(now));
    }

    /// Asks again.
    public void refresh() {
        busy.set(true);
        asking.run(
                () -> new Read(laptop.answerMinutes().orElse(0), laptop.protection()),
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private void show(Read read) {
        busy.set(false);
        error.set(null);
        protection.set(read.protection());
        reading = true;
        answer.set(read.answer());
        reading = false;
    }

    private void answerWithin(int minutes) {
        if (!reading) {
            tasks.run(
                    () -> {
                        laptop.answerWithin(
                                minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes));
                        return minutes;
                    },
                    kept -> {},
                    error::set);
        }
    }

    /// Shows the folder where the operation is kept.
    public void showFolder() {
        tasks.run(
                laptop::showFolder,
                shown -> {
                    if (!shown) {
                        notices.tell(Said.of("no_folder_window", laptop.folder().toString()));
                    }
                },
                error::set);
    }

    public String folder() {
        return laptop.folder().toString();
    }

    /// By when a carrier must answer, in minutes; 0: nobody is waited for; null: not known yet.
    public ObjectProperty<Integer> answerProperty() {
        return answer;
    }

    /// Null while it is not known.
    public ReadOnlyObjectProperty<Protection> protectionProperty() {
        return protection.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
