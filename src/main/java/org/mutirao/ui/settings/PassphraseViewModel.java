package org.mutirao.ui.settings;

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
import org.mutirao.application.laptop.Laptop;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.security.Unlock;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// The passphrase under which this laptop's keys are kept: set, changed, taken away.
public final class PassphraseViewModel {
    /// Characters: fewer are guessed by a machine in a day.
    static final int SHORTEST = 8;

    private final Laptop laptop;
    private final Tasks tasks;
    private final Notices notices;
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final StringProperty current = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanBinding unfit;

    /// @param changed told when it was set, changed or taken away
    PassphraseViewModel(Laptop laptop, Tasks tasks, Notices notices, Runnable changed) {
        this.laptop = laptop;
        this.tasks = tasks;
        this.notices = notices;
        this.changed = changed;
        this.unfit =
                Bindings.createBooleanBinding(
                        () -> next.get().length() < SHORTEST || !next.get().equals(again.get()),
                        next,
                        again);
    }

    public void ask() {
        error.set(null);
        open.set(true);
    }

    /// Whatever was typed is forgotten.
    public void close() {
        current.set("");
        next.set("");
        again.set("");
        open.set(false);
    }

    /// The next start asks for the new one.
    public void keep() {
        if (!unfit.get()) {
            change(Passphrase.of(next.get()), "told.passphrase");
        }
    }

    /// The next start asks for none.
    public void remove() {
        change(Optional.empty(), "told.passphrase_removed");
    }

    private void change(Optional<Passphrase> to, String done) {
        if (busy.get()) {
            return;
        }
        Optional<Passphrase> from = Passphrase.of(current.get());
        busy.set(true);
        error.set(null);
        tasks.run(
                () -> laptop.changePassphrase(from, to),
                unlock -> {
                    busy.set(false);
                    show(unlock, done);
                },
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private void show(Unlock unlock, String done) {
        switch (unlock) {
            case Unlock.Unlocked _ -> {
                close();
                notices.tell(Said.of(done));
                changed.run();
            }
            case Unlock.PassphraseNeeded(), Unlock.WrongPassphrase() ->
                    error.set(Said.of("passphrase.wrong"));
            case Unlock.Absent(), Unlock.Damaged() -> error.set(Said.of("passphrase.no_key"));
        }
    }

    public StringProperty currentProperty() {
        return current;
    }

    public StringProperty nextProperty() {
        return next;
    }

    public StringProperty againProperty() {
        return again;
    }

    /// Whether the new one is too short, or the two are not the same.
    public BooleanBinding unfitProperty() {
        return unfit;
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
