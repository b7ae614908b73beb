package org.mutirao.ui.shared;

import java.util.function.Consumer;
import org.mutirao.application.command.Said;

/// Stands before everything that writes in somebody's name.
@FunctionalInterface
public interface WritingGate {
    WritingGate OPEN = (write, refused) -> write.run();

    /// Runs `write`, at once or once it is known who writes, or says why it does not. On the
    /// window's thread.
    void pass(Runnable write, Consumer<Said> refused);
}
