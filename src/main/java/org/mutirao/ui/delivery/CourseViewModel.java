package org.mutirao.ui.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook.Note;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.PassedRow;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.DeliveryPorts;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Names;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// How one delivery comes along, step by step, and what a person can do about it.
public final class CourseViewModel {
    /// How many of those who wait to be told are looked through.
    private static final int MOST_UNTOLD = 500;

    private final ReadModel readModel;
    private final DeliveryPorts sagas;
    private final Names names;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private @Nullable String followed;

    CourseViewModel(Kit kit) {
        this.readModel = kit.context().readModel();
        this.sagas = kit.context().sagas();
        this.names = kit.names();
        this.tasks = kit.tasks();
        this.asking = tasks.line();
        this.jobs = new Jobs(tasks);
        this.notices = kit.notices();
    }

    /// @param row null: none
    public void follow(@Nullable DeliveryRow row) {
        String id = row == null ? null : row.deliveryId();
        if (id == null || !id.equals(followed)) {
            reason.set("");
            error.set(null);
            course.set(null);
        }
        followed = id;
        refresh();
    }

    /// Asks again about the one that is followed.
    public void refresh() {
        String id = followed;
        if (id == null) {
            asking.drop();
            course.set(null);
            return;
        }
        asking.run(() -> ask(id), found -> course.set(found.orElse(null)), error::set);
    }

    private Optional<Course> ask(String id) {
        Optional<Course> found = readModel.delivery(id).map(this::ask);
        found.ifPresent(this::learn);
        return found;
    }

    private Course ask(DeliveryRow row) {
        List<PassedRow> passed = readModel.passedBy(row.deliveryId());
        return new Course(
                row,
                sagas.progress().ofDelivery(row.deliveryId()).orElse(null),
                passed,
                sagas.progress().toTell(MOST_UNTOLD).stream()
                        .filter(tell -> row.deliveryId().equals(tell.deliveryId()))
                        .findFirst()
                        .orElse(null),
                way(row, passed));
    }

    private Course.@Nullable Way way(DeliveryRow row, List<PassedRow> passed) {
        if (passed.isEmpty() && !DeliveryWords.isOpen(row)) {
            return null;
        }
        PlaceRow from = place(row.originId());
        PlaceRow to = place(row.destinationId());
        if (from == null
                || to == null
                || from.latitude() == null
                || from.longitude() == null
                || to.latitude() == null
                || to.longitude() == null) {
            return null;
        }
        return new Course.Way(
                from.latitude().doubleValue(),
                from.longitude().doubleValue(),
                to.latitude().doubleValue(),
                to.longitude().doubleValue());
    }

    private @Nullable PlaceRow place(@Nullable String id) {
        return id == null ? null : readModel.place(id).orElse(null);
    }

    private void learn(Course found) {
        List<@Nullable String> people = new ArrayList<>();
        people.add(found.delivery().volunteerId());
        Progress.ToTell untold = found.untold();
        people.add(untold == null ? null : untold.personId());
        Progress.Detail detail = found.detail();
        if (detail != null) {
            detail.steps().forEach(step -> people.addAll(step.people()));
            detail.undoing().forEach(line -> people.add(line.personId()));
        }
        names.learn(people.stream());
    }

    /// The person who has to hear of it was told.
    public void told() {
        Course now = course.get();
        Progress.ToTell untold = now == null ? null : now.untold();
        if (untold != null) {
            jobs.run(
                    () -> sagas.desk().told(untold.messageId()),
                    nothing -> notices.tell(Said.of("done.told", names.of(untold.personId()))),
                    error::set);
        }
    }

    /// Who carries it says that they cannot.
    public void declined() {
        Course now = course.get();
        if (now != null && now.carried()) {
            jobs.run(
                    () -> sagas.desk().answer(now.delivery().deliveryId(), false, null),
                    nothing -> notices.tell(Said.of("done.declined", now.delivery().number())),
                    error::set);
        }
    }

    /// Tries it again from where it was set aside.
    public void retry() {
        decide(note -> sagas.desk().retry(note.sagaId()));
    }

    /// Goes on without the step that fails, for a reason that stays here.
    public void skip() {
        String why = reason.get().strip();
        if (why.isEmpty()) {
            error.set(Said.of("course.needs_reason"));
        } else {
            decide(note -> sagas.desk().skip(note.sagaId(), note.step(), why));
        }
    }

    private interface Decision {
        Optional<Note> of(Note note);
    }

    private void decide(Decision decision) {
        Note note = note();
        if (note == null) {
            return;
        }
        tasks.run(
                () -> decision.of(note),
                after -> {
                    reason.set("");
                    error.set(null);
                    refresh();
                },
                error::set);
    }

    /// Ends the saga as it stands, for a reason that stays here.
    public void closeSaga() {
        Note note = note();
        String why = reason.get().strip();
        if (note == null) {
            return;
        }
        if (why.isEmpty()) {
            error.set(Said.of("course.needs_reason"));
            return;
        }
        jobs.run(
                () -> sagas.desk().close(note.sagaId(), why),
                nothing -> {
                    reason.set("");
                    error.set(null);
                    refresh();
                },
                error::set);
    }

    private @Nullable Note note() {
        Course now = course.get();
        return now == null || now.detail() == null ? null : now.detail().note();
    }

    /// Shows it over whichever screen is there.
    public void open(DeliveryRow row) {
        follow(row);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Null while nothing is followed, or it is being read.
    public ReadOnlyObjectProperty<Course> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// Why a step is skipped or the saga closed, in a person's words.
    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
