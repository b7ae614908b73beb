package org.mutirao.ui.report;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.report.ReportCancelled;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportDesk;
import org.mutirao.application.report.Totals;
import org.mutirao.ui.shared.Tasks;

/// What will be in the report that is chosen.
public final class PreviewViewModel {
    private final ReportDesk desk;
    private final ReportChoosing choosing;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Totals> totals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper mayName = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean outdated = new AtomicBoolean();
    private boolean again;

    PreviewViewModel(ReportDesk desk, ReportChoosing choosing, Tasks tasks) {
        this.desk = desk;
        this.choosing = choosing;
        this.tasks = tasks;
        choosing.choiceProperty().addListener((o, before, now) -> chosen());
    }

    /// Adds up anew; one that is being added up is first ended, so that a busy log does not keep
    /// the screen from ever showing one.
    public void refresh() {
        if (choosing.renew()) {
            return; // which asked
        }
        if (busy.get()) {
            again = true;
        } else {
            ask();
        }
    }

    private void chosen() {
        outdated.set(true);
        ask();
    }

    private record Found(boolean mayName, @Nullable Totals totals) {}

    private void ask() {
        Optional<ReportChoice> choice = choosing.choiceProperty().get();
        again = false;
        error.set(choice.isEmpty() ? Said.of("reports.no_days") : null);
        AtomicBoolean mine = new AtomicBoolean();
        outdated = mine;
        if (choice.isEmpty()) {
            busy.set(false);
            totals.set(null);
            return;
        }
        busy.set(true);
        tasks.run(
                () -> find(choice.get(), mine),
                found -> show(found, mine),
                problem -> broken(problem, mine));
    }

    private Found find(ReportChoice choice, AtomicBoolean stop) {
        try {
            return new Found(desk.mayName(), desk.preview(choice, (done, all) -> !stop.get()));
        } catch (ReportCancelled e) {
            return new Found(false, null);
        }
    }

    private void show(Found found, AtomicBoolean mine) {
        if (mine.get()) {
            return;
        }
        busy.set(false);
        totals.set(found.totals());
        mayName.set(found.mayName());
        if (!found.mayName()) {
            choosing.namesProperty().set(false);
        }
        if (again) {
            ask();
        }
    }

    private void broken(Said problem, AtomicBoolean mine) {
        if (!mine.get()) {
            busy.set(false);
            error.set(problem);
        }
    }

    /// Null: it is not known yet, or no time is chosen.
    public ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Whether who is acting may have people named.
    public ReadOnlyBooleanProperty mayNameProperty() {
        return mayName.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
