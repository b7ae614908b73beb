package org.mutirao.ui.diagnostics;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.upkeep.Upkeep;
import org.mutirao.application.upkeep.Upkeep.Copied;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// A copy of the operation in a file: with a passphrase it also brings the names.
public final class CopyViewModel {
    private final Upkeep upkeep;
    private final Tasks tasks;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding differing;
    private final BooleanBinding nameless;

    CopyViewModel(Upkeep upkeep, Tasks tasks, Notices notices) {
        this.upkeep = upkeep;
        this.tasks = tasks;
        this.notices = notices;
        this.differing =
                Bindings.createBooleanBinding(
                        () -> !passphrase.get().equals(again.get()), passphrase, again);
        this.nameless = passphrase.isEmpty();
    }

    public void ask() {
        error.set(null);
        open.set(true);
    }

    /// The passphrase is forgotten.
    public void close() {
        passphrase.set("");
        again.set("");
        open.set(false);
    }

    /// Writes the copy; nothing where the two passphrases differ.
    public void copy(Path to) {
        if (differing.get() || busy.get()) {
            return;
        }
        Optional<Passphrase> typed = Passphrase.of(passphrase.get());
        busy.set(true);
        error.set(null);
        tasks.run(
                () -> upkeep.copy(to, typed),
                copied -> {
                    busy.set(false);
                    show(copied, to);
                },
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private void show(Copied copied, Path to) {
        switch (copied) {
            case Copied.Made made -> {
                close();
                String name = String.valueOf(to.getFileName());
                notices.tell(
                        made.keys() == 0
                                ? Said.of("copied.without_names", made.entries(), name)
                                : Said.of("copied", made.entries(), name));
            }
            case Copied.Locked() -> error.set(Said.of("copy.locked"));
            case Copied.FileExists() -> error.set(Said.of("copy.file_exists"));
        }
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty againProperty() {
        return again;
    }

    /// Whether the two passphrases are not the same.
    public BooleanBinding differingProperty() {
        return differing;
    }

    /// Whether the copy will bring no names.
    public BooleanBinding namelessProperty() {
        return nameless;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
