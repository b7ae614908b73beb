package org.mutirao.ui.person;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.Contacts.Contact;
import org.mutirao.application.query.Contacts.Sight;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.application.query.PeopleModel;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Tasks;

/// The people that whoever acts may see, and what is known of the selected one.
public final class PeopleViewModel {
    private final People people;
    private final PeopleModel model;
    private final Contacts contacts;
    private final Tasks.Line asking;
    private final Tasks.Line looking;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NAMES);
    private final ReadOnlyObjectWrapper<PersonRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private @Nullable String wanted;

    PeopleViewModel(Kit kit) {
        this.people = kit.context().people();
        this.model = kit.context().directoryPorts().people();
        this.contacts = kit.context().directoryPorts().contacts();
        this.asking = kit.tasks().line();
        this.looking = kit.tasks().line();
        search.addListener((o, before, now) -> refresh());
    }

    /// What is known of a person.
    ///
    /// @param contact null where it may not be seen, was erased, or cannot be read here
    /// @param carried newest first
    public record Known(PersonRow person, @Nullable Contact contact, List<DeliveryRow> carried) {
        public Known {
            carried = List.copyOf(carried);
        }
    }

    private record Answer(List<PersonRow> rows, Sight sight) {
        Answer {
            rows = List.copyOf(rows);
        }
    }

    public void refresh() {
        busy.set(true);
        String text = search.get();
        asking.run(
                () -> ask(text),
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private Answer ask(String text) {
        Sight now = contacts.sight();
        List<PersonRow> found = people.find(text, ReadModel.MOST_ROWS);
        return new Answer(
                now == Sight.OWN_DELIVERIES
                        ? found.stream().filter(row -> contacts.sees(row.personId())).toList()
                        : found,
                now);
    }

    private void show(Answer answer) {
        busy.set(false);
        error.set(null);
        sight.set(answer.sight());
        if (!List.copyOf(rows).equals(answer.rows())) {
            rows.setAll(answer.rows());
        }
        nothingFound.set(answer.rows().isEmpty());
        Optional<PersonRow> same =
                answer.rows().stream().filter(row -> row.personId().equals(wanted)).findFirst();
        PersonRow next = same.or(() -> answer.rows().stream().findFirst()).orElse(null);
        selected.set(next);
        wanted = next == null ? null : next.personId();
        look(next);
    }

    public void select(PersonRow person) {
        if (!person.equals(selected.get())) {
            selected.set(person);
            wanted = person.personId();
            look(person);
        }
    }

    private void look(@Nullable PersonRow person) {
        if (person == null) {
            looking.drop();
            known.set(null);
            return;
        }
        looking.run(
                () ->
                        new Known(
                                person,
                                contacts.of(person.personId()).orElse(null),
                                model.carriedBy(person.personId())),
                known::set,
                error::set);
    }

    public ObservableList<PersonRow> rows() {
        return rows;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /// How much whoever acts may see.
    public ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PersonRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Null: nobody is selected.
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
