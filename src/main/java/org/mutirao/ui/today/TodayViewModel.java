package org.mutirao.ui.today;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.process.SagaDesk;
import org.mutirao.application.query.People;
import org.mutirao.application.query.Today;
import org.mutirao.application.query.Today.Todo;
import org.mutirao.application.query.TodayModel;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Tasks;

/// What a coordinator has to know now, and the first step of each thing that waits.
public final class TodayViewModel {
    private final TodayModel model;
    private final People people;
    private final Clock clock;
    private final ZoneId zone;
    private final Tasks.Line asking;
    private final TodayActions actions;
    private final Telling telling;
    private final SagaDesk desk;
    private final Jobs jobs;
    private List<Telling.Item> told = List.of();
    private Consumer<Telling.Item> copying = item -> {};
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
            TodayActions actions,
            Telling telling,
            SagaDesk desk) {
        this.model = model;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
        this.asking = tasks.line();
        this.actions = actions;
        this.telling = telling;
        this.desk = desk;
        this.jobs = new Jobs(tasks);
    }

    private record Answer(Today today, List<Telling.Item> telling, Map<String, String> names) {}

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
        List<Telling.Item> wanted = telling.ask();
        Today found = with(wanted, model.today(clock.instant(), zone));
        Map<String, String> carriers = new HashMap<>();
        for (Todo row : found.todo()) {
            String id = row.volunteerId();
            if (id != null) {
                people.person(id).ifPresent(person -> carriers.put(id, person.name()));
            }
        }
        return new Answer(found, wanted, carriers);
    }

    /// What deliveries want stands among the rest, as pressing as it is.
    private static Today with(List<Telling.Item> wanted, Today found) {
        return new Today(
                found.shortages(),
                found.numbers(),
                Stream.concat(wanted.stream().map(Telling.Item::todo), found.todo().stream())
                        .sorted(Comparator.comparing(Todo::why))
                        .limit(TodayModel.MOST_WAITING)
                        .toList(),
                found.waiting() + wanted.size(),
                found.hours(),
                found.filled());
    }

    private void show(Answer answer) {
        busy.set(false);
        error.set(null);
        names.putAll(answer.names());
        told = answer.telling();
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

    /// What is to be told; null where a row wants something else.
    Telling.@Nullable Item message(Todo row) {
        return told.stream()
                .filter(item -> item.message() != null && item.todo().equals(row))
                .findFirst()
                .orElse(null);
    }

    /// The person whom a row names was told.
    public void told(Todo row) {
        if (message(row) != null) {
            String name = Objects.requireNonNullElse(carrier(row), "");
            jobs.run(
                    () -> desk.told(row.entityId()),
                    nothing -> actions.notices().tell(Said.of("done.told", name)),
                    error::set);
        }
    }

    /// @param action takes the message that is to be copied
    void whenCopied(Consumer<Telling.Item> action) {
        copying = action;
    }

    /// The first step of what waits.
    public void act(Todo row) {
        switch (row.why()) {
            case STUCK -> actions.follow().accept(row.entityId());
            case TELL, TELL_OFF -> copy(row);
            case STANDING_STILL, TO_CHECK -> actions.receive(row.entityId());
            case EXPIRING -> actions.offer(row.entityId());
            case NOBODY_TAKES_IT -> actions.send(row.entityId());
            case LATE, HOW_MUCH -> actions.need(row.entityId());
        }
    }

    private void copy(Todo row) {
        Telling.Item item = message(row);
        if (item != null) {
            copying.accept(item);
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
