package org.mutirao.ui.person;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PeopleModel;
import org.mutirao.application.query.PeopleModel.Remains;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Erasing a person: first what would go and what would stay, then doing it, for ever.
public final class ErasingViewModel {
    private final Directory directory;
    private final PeopleModel model;
    private final Notices notices;
    private final Tasks tasks;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    ErasingViewModel(Kit kit) {
        this.directory = kit.context().directory();
        this.model = kit.context().directoryPorts().people();
        this.notices = kit.notices();
        this.tasks = kit.tasks();
        this.jobs = new Jobs(kit.tasks());
    }

    /// @param remains what stays in the log
    public record Preview(PersonRow person, Remains remains) {}

    void start(PersonRow person) {
        error.set(null);
        tasks.run(
                () -> new Preview(person, model.remains(person.personId())),
                found -> {
                    preview.set(found);
                    open.set(true);
                },
                notices::tell);
    }

    /// Destroys the person's key: nobody can read the name or the contact any more.
    public void erase() {
        Preview shown = preview.get();
        if (shown != null && open.get()) {
            jobs.run(
                    () -> directory.erase(shown.person().personId()),
                    nothing -> {
                        close();
                        notices.tell(Said.of("told.erased"));
                    },
                    error::set);
        }
    }

    public void close() {
        open.set(false);
        preview.set(null);
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
