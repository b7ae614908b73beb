package org.mutirao.ui.shell;

import java.util.concurrent.atomic.AtomicBoolean;
import org.mutirao.ui.shared.Tasks;

/// One refresh for many commits: while one waits its turn, further ones are the same one.
final class Refreshing {
    private final Runnable refresh;
    private final Tasks tasks;
    private final AtomicBoolean asked = new AtomicBoolean();

    Refreshing(Runnable refresh, Tasks tasks) {
        this.refresh = refresh;
        this.tasks = tasks;
    }

    /// From any thread.
    void ask() {
        if (asked.compareAndSet(false, true)) {
            tasks.show(
                    () -> {
                        asked.set(false);
                        refresh.run();
                    });
        }
    }
}
