package org.mutirao.ui.importing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.mutirao.application.command.Said;
import org.mutirao.application.importing.FileImport;
import org.mutirao.ui.shared.Tasks;

/// One run over a file, which tells how far it is and can be stopped until it writes.
final class Watched implements FileImport.Progress {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Tasks tasks;
    private final Consumer<Said> tell;

    /// @param tell told on the window's thread
    Watched(Tasks tasks, Consumer<Said> tell) {
        this.tasks = tasks;
        this.tell = tell;
    }

    /// From any thread.
    void stop() {
        stopped.set(true);
    }

    @Override
    public void looked(int rows) {
        tell(Said.of("import.looked", rows));
    }

    @Override
    public void read(int rows) {
        tell(Said.of("import.read", rows));
    }

    @Override
    public void writing(int events) {
        tell(Said.of("import.writing", events));
    }

    private void tell(Said how) {
        if (stopped.get()) {
            throw new CancellationException();
        }
        tasks.show(() -> tell.accept(how));
    }
}
