package org.mutirao.ui.need;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Sending what is reserved: first who takes it, then the codes to hand over.
public final class DispatchViewModel {
    private static final int MOST_PEOPLE = 50;

    private final People people;
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final Tasks.Line asking;
    private final ReadOnlyObjectWrapper<NeedRow> need = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PersonRow> found = FXCollections.observableArrayList();
    private final ObservableList<Dispatched> codes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PersonRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public DispatchViewModel(
            People people, Coordination coordination, Tasks tasks, Notices notices) {
        this.people = people;
        this.coordination = coordination;
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.asking = tasks.line();
        search.addListener((o, before, now) -> find());
    }

    /// Asks who takes what is reserved for `row`, or says that nothing is.
    public void start(NeedRow row) {
        if (row.items().stream().noneMatch(line -> line.reserved().signum() > 0)) {
            notices.tell(Said.of("dispatch.nothing_reserved"));
            return;
        }
        need.set(row);
        error.set(null);
        search.set("");
        find();
        choosing.set(true);
    }

    public void choose(PersonRow person) {
        chosen.set(person);
    }

    /// Sends with the chosen person; the codes are shown next.
    public void send() {
        PersonRow person = chosen.get();
        NeedRow row = need.get();
        if (person == null || row == null) {
            return;
        }
        jobs.run(
                () -> coordination.dispatch(row.needId(), person.personId()),
                sent -> show(sent, person),
                error::set);
    }

    public void close() {
        choosing.set(false);
        showing.set(false);
        codes.clear();
    }

    private void show(List<Dispatched> sent, PersonRow person) {
        choosing.set(false);
        codes.setAll(sent);
        showing.set(true);
        notices.tell(Said.of("done.dispatched", person.name()));
    }

    private void find() {
        String text = search.get();
        asking.run(() -> people.find(text, MOST_PEOPLE), this::showFound, error::set);
    }

    private void showFound(List<PersonRow> rows) {
        found.setAll(rows);
        chosen.set(rows.isEmpty() ? null : rows.getFirst());
    }

    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
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

    public ObservableList<Dispatched> codes() {
        return codes;
    }

    public ReadOnlyObjectProperty<NeedRow> needProperty() {
        return need.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
