package org.mutirao.ui.shared;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.Said;

/// Carries out commands for view models: off the window's thread, with a refusal turned into
/// something to say.
public final class Jobs {
    private final Tasks tasks;

    public Jobs(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param done gets what the command handed back, on the window's thread
    /// @param failed gets why nothing was written
    public <T> void run(Callable<Outcome<T>> command, Consumer<T> done, Consumer<Said> failed) {
        carryOut(command, carried -> done.accept(carried.value()), failed);
    }

    /// @param done gets what the command handed back, and the id by which it can be undone
    public <T> void carryOut(
            Callable<Outcome<T>> command, Consumer<Outcome.Done<T>> done, Consumer<Said> failed) {
        tasks.gate().pass(() -> write(command, done, failed), failed);
    }

    private <T> void write(
            Callable<Outcome<T>> command, Consumer<Outcome.Done<T>> done, Consumer<Said> failed) {
        tasks.run(
                command,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<T> carried -> done.accept(carried);
                        case Outcome.Refused<T> refused ->
                                failed.accept(Facts.said(refused.refusal()));
                    }
                },
                failed);
    }
}
