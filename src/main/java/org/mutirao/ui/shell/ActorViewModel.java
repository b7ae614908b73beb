package org.mutirao.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Who is using this laptop: in that name everything is written from now on.
public final class ActorViewModel {
    private static final int MOST_PEOPLE = 50;

    private final UiContext context;
    private final ShellViewModel shell;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PersonRow> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PersonRow> chosen = new ReadOnlyObjectWrapper<>();

    ActorViewModel(UiContext context, ShellViewModel shell, Tasks tasks, Notices notices) {
        this.context = context;
        this.shell = shell;
        this.tasks = tasks;
        this.asking = tasks.line();
        this.notices = notices;
        search.addListener((o, before, now) -> find());
    }

    /// Asks who is using the laptop.
    public void ask() {
        search.set("");
        find();
        open.set(true);
    }

    public void choose(PersonRow person) {
        chosen.set(person);
    }

    /// The chosen person writes from now on.
    public void switchTo() {
        PersonRow person = chosen.get();
        if (person == null) {
            return;
        }
        tasks.run(
                () -> {
                    context.act().accept(person.personId());
                    return person;
                },
                this::acting,
                notices::tell);
    }

    public void close() {
        open.set(false);
    }

    private void acting(PersonRow person) {
        shell.act(person);
        open.set(false);
        notices.tell(Said.of("done.acting", person.name()));
    }

    private void find() {
        String text = search.get();
        asking.run(
                () -> context.people().find(text, MOST_PEOPLE),
                rows -> {
                    found.setAll(rows);
                    chosen.set(rows.isEmpty() ? null : rows.getFirst());
                },
                notices::tell);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<PersonRow> found() {
        return found;
    }

    public ReadOnlyObjectProperty<PersonRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
