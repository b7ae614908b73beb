package org.mutirao.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.Selection;
import org.mutirao.application.importing.SheetExport;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.application.query.People.PersonRow;
import org.mutirao.domain.directory.Role;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Screen;

/// A list on its way out as a sheet: which, how much of it, and where it went.
public final class ExportViewModel {
    private static final int PROGRESS_STEP = 500;
    private static final Set<String> MAY_NAME =
            Set.of(Role.ADMINISTRATOR.wire(), Role.COORDINATOR.wire());

    private final SheetExport exports;
    private final Kit kit;
    private final Map<Screen, Supplier<Selection>> shown;
    private final Supplier<Screen> here;
    private final ReadOnlyObjectProperty<PersonRow> acting;
    private final ObjectProperty<Table> table = new SimpleObjectProperty<>(Table.NEEDS);
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final BooleanProperty names = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Path> went = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean stopped = new AtomicBoolean();

    /// @param shown what each screen shows now, of those that can be filtered
    /// @param here the screen that is shown
    ExportViewModel(
            Kit kit,
            Map<Screen, Supplier<Selection>> shown,
            Supplier<Screen> here,
            ReadOnlyObjectProperty<PersonRow> acting) {
        this.exports = kit.context().filing().exports();
        this.kit = kit;
        this.shown = Map.copyOf(shown);
        this.here = here;
        this.acting = acting;
    }

    /// Asks what is wanted; the list that is on screen is proposed.
    public void start() {
        went.set(null);
        error.set(null);
        names.set(false);
        table.set(tableOf(here.get()).orElse(Table.NEEDS));
        everything.set(!canBeFiltered());
        open.set(true);
    }

    private static Optional<Table> tableOf(Screen screen) {
        return Table.of(screen.id());
    }

    /// Whether the chosen list has a screen with filters, so that a part of it can be meant.
    public ObservableValue<Boolean> partOfIt() {
        return table.map(now -> canBeFiltered());
    }

    /// Whether people's names can be asked for.
    public ObservableValue<Boolean> canName() {
        return table.map(now -> now == Table.PEOPLE && mayName());
    }

    private boolean canBeFiltered() {
        return shown.keySet().stream()
                .anyMatch(screen -> table.get() == tableOf(screen).orElse(null));
    }

    /// Whether who is acting may have people's names in a file.
    public boolean mayName() {
        return acting.get().roles().stream().anyMatch(MAY_NAME::contains);
    }

    /// Writes the list; the suffix of the file says whether as CSV or XLSX.
    public void write(Path file) {
        if (progress.get() != null) {
            return;
        }
        error.set(null);
        went.set(null);
        progress.set(Said.of("export.rows", 0));
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        Selection selection = selection();
        var messages = kit.messages();
        kit.tasks()
                .run(
                        () -> {
                            try {
                                return Optional.of(
                                        exports.write(
                                                selection,
                                                file,
                                                messages.locale(),
                                                column -> messages.get("column." + column),
                                                rows -> told(rows, stop)));
                            } catch (CancellationException away) {
                                return Optional.<Integer>empty();
                            } catch (IOException refused) {
                                return Optional.of(-1);
                            }
                        },
                        rows -> done(rows, file),
                        this::failed);
    }

    private void told(int rows, AtomicBoolean stop) {
        if (stop.get()) {
            throw new CancellationException();
        }
        if (rows % PROGRESS_STEP == 0) {
            kit.tasks().show(() -> progress.set(Said.of("export.rows", rows)));
        }
    }

    private void done(Optional<Integer> rows, Path file) {
        progress.set(null);
        if (rows.isEmpty()) {
            error.set(Said.of("export.stopped"));
        } else if (rows.get() < 0) {
            error.set(Said.of("export.not_written", file));
        } else {
            went.set(file);
            kit.notices().tell(Said.of("told.exported", rows.get(), file.getFileName()));
        }
    }

    private void failed(Said problem) {
        progress.set(null);
        error.set(problem);
    }

    private Selection selection() {
        Table chosen = table.get();
        if (chosen == Table.PEOPLE) {
            return new Selection.People(
                    names.get() && mayName()
                            ? id ->
                                    kit.context()
                                            .people()
                                            .person(id)
                                            .map(PersonRow::name)
                                            .orElse(id)
                            : id -> id);
        }
        if (!everything.get()) {
            for (var each : shown.entrySet()) {
                if (tableOf(each.getKey()).orElse(null) == chosen) {
                    return each.getValue().get();
                }
            }
        }
        return Selection.all(chosen);
    }

    /// Stops what is being written; the file is then as it was before.
    public void stop() {
        stopped.set(true);
    }

    /// Shows the folder in which the file is.
    public void openFolder() {
        Path file = went.get();
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null) {
            kit.tasks()
                    .run(
                            () -> kit.context().filing().openFolder().test(folder),
                            opened -> {
                                if (!opened) {
                                    kit.notices().tell(Said.of("export.no_folder", folder));
                                }
                            },
                            kit.notices()::tell);
        }
    }

    public void close() {
        open.set(false);
    }

    public ObjectProperty<Table> tableProperty() {
        return table;
    }

    /// Whether all of the list is meant, not only what its screen shows.
    public BooleanProperty everythingProperty() {
        return everything;
    }

    /// Whether people's names are meant to be in the file.
    public BooleanProperty namesProperty() {
        return names;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// How far it is; null: nothing is being written.
    public ReadOnlyObjectProperty<Said> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Where it went; null: nowhere yet.
    public ReadOnlyObjectProperty<Path> wentProperty() {
        return went.getReadOnlyProperty();
    }
}
