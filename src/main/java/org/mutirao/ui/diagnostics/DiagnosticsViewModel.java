package org.mutirao.ui.diagnostics;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.application.upkeep.Upkeep;
import org.mutirao.application.upkeep.Upkeep.Finding;
import org.mutirao.application.upkeep.Upkeep.Retried;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// Whether the data is sound: what was found, what waits for a person, what was counted.
public final class DiagnosticsViewModel {
    private final Upkeep upkeep;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Health> health = new ReadOnlyObjectWrapper<>();
    private final ObservableList<LaidAside> laidAside = FXCollections.observableArrayList();
    private final ObservableList<Measurement> measured = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    DiagnosticsViewModel(Upkeep upkeep, Tasks tasks, Notices notices) {
        this.upkeep = upkeep;
        this.tasks = tasks;
        this.asking = tasks.line();
        this.notices = notices;
    }

    /// Looks again.
    public void refresh() {
        busy.set(true);
        asking.run(
                () -> Health.of(upkeep),
                this::show,
                problem -> {
                    busy.set(false);
                    error.set(problem);
                });
    }

    private void show(Health found) {
        busy.set(false);
        error.set(null);
        health.set(found);
        replace(laidAside, found.laidAside());
        replace(measured, found.measured());
    }

    private static <T> void replace(ObservableList<T> shown, List<T> found) {
        if (!List.copyOf(shown).equals(found)) {
            shown.setAll(found);
        }
    }

    /// Has a handler try again what it laid aside.
    public void retry(LaidAside row) {
        tasks.run(() -> upkeep.retry(row.id()), retried -> done(saidOf(retried, row)), error::set);
    }

    private static Said saidOf(Retried retried, LaidAside row) {
        return switch (retried) {
            case DONE -> Said.of("laid_aside.done");
            case FAILED_AGAIN -> Said.of("laid_aside.failed_again", row.error());
            case NOT_OPEN -> Said.of("laid_aside.not_open");
        };
    }

    /// Leaves it at that.
    public void settle(LaidAside row) {
        tasks.run(
                () -> {
                    upkeep.close(row.id());
                    return row;
                },
                closed -> done(Said.of("laid_aside.closed")),
                error::set);
    }

    private void done(Said said) {
        notices.tell(said);
        refresh();
    }

    ReadOnlyObjectProperty<Health> healthProperty() {
        return health.getReadOnlyProperty();
    }

    /// What was looked at last.
    public List<Finding> findings() {
        Health known = health.get();
        return known == null ? List.of() : known.findings();
    }

    public ObservableList<LaidAside> laidAside() {
        return laidAside;
    }

    public ObservableList<Measurement> measured() {
        return measured;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
