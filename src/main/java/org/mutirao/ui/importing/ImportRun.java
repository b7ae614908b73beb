package org.mutirao.ui.importing;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.FileImport;
import org.mutirao.ui.shared.Tasks;

/// Runs over a file: one at a time, with how far it is.
final class ImportRun {
    private final FileImport imports;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final ReadOnlyObjectWrapper<Said> progress = new ReadOnlyObjectWrapper<>();
    private @Nullable Watched running;

    ImportRun(FileImport imports, Tasks tasks) {
        this.imports = imports;
        this.tasks = tasks;
        this.asking = tasks.line();
    }

    /// @param ended gets what came of it; empty where a person stopped it
    /// @param failed told what broke
    void start(
            FileImport.Request request,
            Consumer<Optional<FileImport.Result>> ended,
            Consumer<Said> failed) {
        Watched watched = new Watched(tasks, progress::set);
        running = watched;
        progress.set(Said.of("import.looked", 0));
        asking.run(
                () -> carryOut(request, watched),
                result -> {
                    over();
                    ended.accept(result);
                },
                problem -> {
                    over();
                    failed.accept(problem);
                });
    }

    private Optional<FileImport.Result> carryOut(FileImport.Request request, Watched watched) {
        try {
            return Optional.of(imports.run(request, watched));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private void over() {
        running = null;
        progress.set(null);
    }

    /// What is being written already is not stopped.
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    /// What is running is stopped, and its answer is not wanted.
    void forget() {
        stop();
        asking.drop();
        over();
    }

    /// How far it is; null: nothing is running.
    ReadOnlyObjectProperty<Said> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
