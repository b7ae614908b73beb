package org.mutirao.ui.importing;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.FileImport.Report;
import org.mutirao.application.importing.SheetImport;
import org.mutirao.application.importing.SheetLook;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Keeping;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// A sheet on its way in: which columns it has, what would come of its rows, and what came. Nothing
/// is written before a person says so, and then all of it as one command.
public final class ImportViewModel {
    private final FileImport imports;
    private final Coordination coordination;
    private final LocalSettings settings;
    private final Tasks tasks;
    private final Tasks.Line looking;
    private final ImportRun running;
    private final Keeping keeping;
    private final Notices notices;
    private final SheetColumns columns = new SheetColumns(this::check);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    public ImportViewModel(UiContext context, Tasks tasks, Keeping keeping, Notices notices) {
        this.imports = context.filing().imports();
        this.coordination = context.coordination();
        this.settings = context.settings();
        this.tasks = tasks;
        this.looking = tasks.line();
        this.running = new ImportRun(imports, tasks);
        this.keeping = keeping;
        this.notices = notices;
    }

    /// Asks which file it is; one that is on its way in is shown again.
    public void start() {
        if (stage.get() == Stage.DONE) {
            another();
        }
        open.set(true);
    }

    /// Asks for another file.
    public void another() {
        looking.drop();
        running.forget();
        file.set(null);
        report.set(null);
        error.set(null);
        stage.set(Stage.CHOOSE);
    }

    private record Known(SheetImport.Looked looked, String kept) {}

    /// Looks at a file; what it holds is shown, or why it cannot be read.
    public void look(Path sheet) {
        if (stage.get() == Stage.WRITE) {
            return;
        }
        another();
        open.set(true);
        file.set(sheet);
        looking.run(() -> known(sheet), this::show, this::failed);
    }

    private Known known(Path sheet) {
        SheetImport.Looked looked = imports.look(sheet);
        String kept =
                looked instanceof SheetImport.Seen(SheetLook found)
                        ? settings.get(SheetColumns.name(found)).orElse("")
                        : "";
        return new Known(looked, kept);
    }

    private void show(Known known) {
        switch (known.looked()) {
            case SheetImport.Unfit(var why) -> failed(why.said());
            case SheetImport.Seen(SheetLook found) -> {
                columns.show(found, known.kept());
                stage.set(Stage.CHECK);
                check();
            }
        }
    }

    /// Says anew what would come in.
    private void check() {
        Path sheet = file.get();
        if (sheet == null || stage.get() != Stage.CHECK) {
            return;
        }
        running.forget();
        report.set(null);
        error.set(null);
        if (!columns.isEnough()) {
            error.set(Said.of("import.no_" + columns.kindProperty().get().word()));
            return;
        }
        run(sheet, true);
    }

    /// Writes what was shown.
    ///
    /// Where rows are wrong the others come in, as the button says.
    public void write() {
        Path sheet = file.get();
        if (sheet == null || news() == 0 || stage.get() != Stage.CHECK) {
            return;
        }
        columns.keep(keeping);
        stage.set(Stage.WRITE);
        error.set(null);
        run(sheet, false);
    }

    private void run(Path sheet, boolean dryRun) {
        running.start(
                new FileImport.Request(
                        sheet, columns.kindProperty().get(), columns.map(), dryRun, !dryRun),
                result -> result.ifPresentOrElse(found -> ran(found, dryRun), this::stopped),
                this::failed);
    }

    private void ran(FileImport.Result result, boolean dryRun) {
        switch (result) {
            case FileImport.Unreadable(var why) -> failed(why.said());
            case FileImport.Refused(var why) -> failed(Facts.said(why));
            case Report found -> {
                report.set(found);
                if (!dryRun) {
                    stage.set(Stage.DONE);
                    notices.tell(Said.of("done.imported", found.imported()));
                }
            }
        }
    }

    /// Back to what would come in.
    private void stopped() {
        if (stage.get() == Stage.WRITE) {
            stage.set(Stage.CHECK);
            error.set(Said.of("import.stopped"));
        }
    }

    private void failed(Said problem) {
        error.set(problem);
        if (stage.get() == Stage.WRITE) {
            stage.set(Stage.CHECK);
        }
    }

    /// Stops what is running; what is being written already is not stopped.
    public void stop() {
        running.stop();
    }

    /// Takes all of it back.
    public void undo() {
        Report found = report.get();
        if (stage.get() == Stage.DONE && found != null && found.batch() instanceof String batch) {
            new Jobs(tasks)
                    .run(
                            () -> coordination.undo(batch),
                            nothing -> {
                                close();
                                notices.tell(Said.of("told.import_undone", found.imported()));
                            },
                            error::set);
        }
    }

    /// Whether any row would come in.
    public ObservableValue<Boolean> somethingNew() {
        return report.map(now -> news() > 0).orElse(false);
    }

    /// Whether what came in can be taken back.
    public ObservableValue<Boolean> canBeUndone() {
        return stage.map(now -> now == Stage.DONE && hasBatch());
    }

    private boolean hasBatch() {
        Report found = report.get();
        return found != null && found.batch() != null;
    }

    /// How many rows would come in.
    public int news() {
        Report found = report.get();
        return found == null ? 0 : found.imported() + found.keptOut();
    }

    /// Away with it; what is being written goes on.
    public void close() {
        if (stage.get() == Stage.DONE) {
            another();
        }
        open.set(false);
    }

    public SheetColumns columns() {
        return columns;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Null: none was chosen.
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What would come in, or came; null: it is not known yet.
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Why the file cannot come in so; null: nothing is known against it.
    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// How far it is; null: nothing is running.
    public ReadOnlyObjectProperty<Said> progressProperty() {
        return running.progressProperty();
    }
}
