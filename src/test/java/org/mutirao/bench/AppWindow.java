package org.mutirao.bench;

import java.nio.file.Path;
import java.time.Clock;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;
import org.mutirao.ui.shared.Messages;

/// The program as it starts without a command, over a folder that is there; in memory, where the
/// program itself would refuse.
public final class AppWindow {
    private AppWindow() {}

    public static void main(String[] args) {
        DesktopGraph graph =
                Opening.open(
                        new DataFolder(Path.of(args[0])),
                        Clock.systemUTC(),
                        (event, failure) -> {
                            throw failure;
                        });
        var window = new OperationWindow(Toolkit.start(), graph, Messages.PORTUGUESE).window();
        Shown.tell(() -> !window.model().shown().busy().get());
    }
}
