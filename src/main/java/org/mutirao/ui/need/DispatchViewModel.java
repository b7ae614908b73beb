package org.mutirao.ui.need;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PersonSearch;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Sending what is reserved: first who takes it, then the codes to hand over.
public final class DispatchViewModel {
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final PersonSearch who;
    private final ReadOnlyObjectWrapper<NeedRow> need = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ObservableList<Dispatched> codes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public DispatchViewModel(UiContext context, Tasks tasks, Notices notices) {
        this.coordination = context.coordination();
        this.jobs = new Jobs(tasks);
        this.notices = notices;
        this.who = new PersonSearch(context, tasks, rows -> rows.stream().findFirst(), error::set);
    }

    /// Asks who takes what is reserved for `row`, or says that nothing is.
    public void start(NeedRow row) {
        if (row.items().stream().noneMatch(line -> line.reserved().signum() > 0)) {
            notices.tell(Said.of("dispatch.nothing_reserved"));
            return;
        }
        need.set(row);
        error.set(null);
        who.start();
        choosing.set(true);
    }

    /// Sends with the chosen person; the codes are shown next.
    public void send() {
        PersonRow person = who.chosen();
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

    /// Who can take it.
    public PersonSearch who() {
        return who;
    }

    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
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
