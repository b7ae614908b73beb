package org.mutirao.ui.today;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.People;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.TodayModel;
import org.mutirao.ui.shared.Tasks;

/// What a coordinator has to know now, and the first step of each thing that waits.
public final class TodayViewModel {
    private final TodayModel model;
    private final People people;
    private final Clock clock;
    private final ZoneId zone;
    private final Tasks.Line asking;
    private final TodayActions actions;
    private final ReadOnlyObjectWrapper<Today> today = new ReadOnlyObjectWrapper<>(Today.NOTHING);
    private final Map<String, String> names = new HashMap<>();
    private final ObservableList<Todo> todo = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Todo> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public TodayViewModel(
            TodayModel model,
            People people,
            Clock clock,
            ZoneId zone,
            Tasks tasks,
            TodayActions actions) {
        this.model = model;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
        this.asking = tasks.line();
        this.actions = actions;
    }

    private record Answer(Today today, Map<String, String> names) {}

    public void refresh() {
        busy.set(true);
        asking.run(
                this::ask,
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private Answer ask() {
        Today found = model.today(clock.instant(), zone);
        Map<String, String> carriers = new HashMap<>();
        for (Todo row : found.todo()) {
            String id = row.volunteerId();
            if (id != null) {
                people.person(id).ifPresent(person -> carriers.put(id, person.name()));
            }
        }
        return new Answer(found, carriers);
    }

    private void show(Answer answer) {
        busy.set(false);
        error.set(null);
        names.putAll(answer.names());
        Today found = answer.today();
        today.set(found);
        if (!List.copyOf(todo).equals(found.todo())) {
            Todo before = selected.get();
            todo.setAll(found.todo());
            selected.set(todo.contains(before) ? before : null);
        }
    }

    public void select(Todo row) {
        selected.set(row);
    }

    /// The first step of what waits.
    public void act(Todo row) {
        switch (row.why()) {
            case STANDING_STILL, TO_CHECK -> actions.receive(row.entityId());
            case EXPIRING -> actions.offer(row.entityId());
            case NOBODY_TAKES_IT -> actions.send(row.entityId());
            case LATE, HOW_MUCH -> actions.need(row.entityId());
        }
    }

    /// @return null where nobody takes it, or the name is not known here
    public @Nullable String carrier(Todo row) {
        String id = row.volunteerId();
        return id == null ? null : names.get(id);
    }

    public TodayActions actions() {
        return actions;
    }

    public ReadOnlyObjectProperty<Today> todayProperty() {
        return today.getReadOnlyProperty();
    }

    public ObservableList<Todo> todo() {
        return todo;
    }

    public ReadOnlyObjectProperty<Todo> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
