package org.mutirao.ui.shift;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mutirao.application.command.Said;
import org.mutirao.application.paper.Paper;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Tasks;

/// The page that is handed over, and the note that goes with it.
public final class ShiftViewModel {
    private static final String NOTE = LocalSettings.DRAFT + "shift";

    private final Kit kit;
    private final Keeping keeping;
    private final Tasks.Line asking;
    private final Jobs jobs;
    private final Runnable next;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ShiftPage> page =
            new ReadOnlyObjectWrapper<>(ShiftPage.NOTHING);
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    /// @param next asks who uses the laptop from now on
    ShiftViewModel(Kit kit, Runnable next) {
        this.kit = kit;
        this.keeping = kit.keeping();
        this.asking = kit.tasks().line();
        this.jobs = new Jobs(kit.tasks());
        this.next = next;
        keeping.recall(NOTE, note::set);
        note.addListener((o, before, now) -> keeping.keep(NOTE, now));
    }

    /// Reads the page and shows it.
    public void ask() {
        error.set(null);
        open.set(true);
        asking.run(this::read, page::set, error::set);
    }

    private ShiftPage read() {
        ShiftPage read = ShiftPage.read(kit.context());
        kit.names()
                .learn(
                        List.of(read.toFetch(), read.onTheRoad(), read.toCheck()).stream()
                                .flatMap(List::stream)
                                .map(DeliveryRow::volunteerId));
        return read;
    }

    /// Records that the point was handed over with this page; then the next person says who they
    /// are.
    public void handOver() {
        ShiftPage shown = page.get();
        if (shown.equals(ShiftPage.NOTHING)) {
            return;
        }
        jobs.run(
                () -> kit.context().shifts().desk().handOver(shown.counts(), note.get()),
                nothing -> {
                    note.set("");
                    close();
                    kit.notices().tell(Said.of("told.shift"));
                    next.run();
                },
                error::set);
    }

    /// Leaves the page as a PDF.
    void save(Path file, Paper paper) {
        kit.tasks()
                .run(
                        () -> {
                            kit.context().filing().papers().write(file, List.of(paper));
                            return file;
                        },
                        saved ->
                                kit.notices()
                                        .tell(
                                                Said.of(
                                                        "told.saved_paper",
                                                        saved.getFileName().toString())),
                        error::set);
    }

    void copied() {
        kit.notices().tell(Said.of("told.copied"));
    }

    public void close() {
        open.set(false);
    }

    public StringProperty noteProperty() {
        return note;
    }

    ReadOnlyObjectProperty<ShiftPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
