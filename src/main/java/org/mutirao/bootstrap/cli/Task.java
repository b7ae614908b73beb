package org.mutirao.bootstrap.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/// A command: it does its work or throws, and what it throws becomes a failure with its exit code.
abstract class Task implements Callable<Integer> {
    @ParentCommand private @Nullable App app;

    App app() {
        if (app == null) {
            throw new IllegalStateException("picocli sets the parent");
        }
        return app;
    }

    /// @return the exit code
    abstract int run(App app, Console console);

    @Override
    public Integer call() {
        if (!app().takes(this)) {
            throw Failure.no("storage_in_use");
        }
        return run(app(), app().console());
    }
}
