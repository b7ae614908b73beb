package org.mutirao.ui.person;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.PeopleDesk;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;

/// "It is the same person": two that become one, which can be undone.
public final class SamePersonViewModel {
    private static final int MOST = 50;

    private final PeopleDesk desk;
    private final Notices notices;
    private final Jobs jobs;
    private final Choosing<PersonRow> others;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PersonRow> keep = new ReadOnlyObjectWrapper<>();

    SamePersonViewModel(Kit kit) {
        People people = kit.context().people();
        this.desk = kit.context().directoryPorts().peopleDesk();
        this.notices = kit.notices();
        this.jobs = new Jobs(kit.tasks());
        this.others =
                new Choosing<>(
                        kit.tasks(),
                        text ->
                                people.find(text, MOST).stream()
                                        .filter(row -> !row.personId().equals(kept()))
                                        .toList(),
                        rows -> rows.stream().findFirst(),
                        notices::tell);
    }

    private String kept() {
        PersonRow person = keep.get();
        return person == null ? "" : person.personId();
    }

    /// @param person whose name stays
    void start(PersonRow person) {
        keep.set(person);
        others.start();
        open.set(true);
    }

    /// Makes one of the two.
    public void merge() {
        PersonRow person = keep.get();
        PersonRow other = others.chosen();
        if (person != null && other != null) {
            jobs.run(
                    () -> desk.merge(person.personId(), other.personId()),
                    nothing -> {
                        close();
                        notices.tell(Said.of("done.merged_people", other.name(), person.name()));
                    },
                    notices::tell);
        }
    }

    public void close() {
        others.stop();
        open.set(false);
    }

    /// Who can be chosen.
    public Choosing<PersonRow> others() {
        return others;
    }

    ReadOnlyObjectProperty<PersonRow> keepProperty() {
        return keep.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
