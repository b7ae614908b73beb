package org.mutirao.ui;

import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shell.WindowModel;

/// A window's view models over a [World], with everything on the calling thread.
final class Fixture {
    private Fixture() {}

    static WindowModel over(World world) {
        var context = world.context(Runnable::run);
        WindowModel model =
                WindowModel.of(
                        context,
                        new Tasks(Runnable::run, Runnable::run),
                        new Messages(Messages.PORTUGUESE, context.clock(), context.zone()));
        model.refresh();
        return model;
    }
}
