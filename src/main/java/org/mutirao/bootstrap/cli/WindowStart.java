package org.mutirao.bootstrap.cli;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Optional;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.window.FirstRun;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;

/// The program without a command: its window, over the operation that is there or over a new one.
final class WindowStart {
    private WindowStart() {}

    /// @throws Failure there is no display
    static int open(App app, Console console) {
        if (!Toolkit.hasDisplay()) {
            throw Failure.no("no_display");
        }
        // another window's database is refused before anything is shown
        boolean known = Files.exists(app.folder().database());
        Optional<DesktopGraph> there = known ? Optional.of(app.open()) : Optional.empty();
        Toolkit toolkit = Toolkit.start();
        try {
            there.or(() -> begun(app, console, toolkit))
                    .ifPresent(graph -> show(console, toolkit, graph));
        } finally {
            toolkit.stop();
        }
        return Exit.DONE;
    }

    private static Optional<DesktopGraph> begun(App app, Console console, Toolkit toolkit) {
        return FirstRun.ask(toolkit, key -> console.words().get(key))
                .flatMap(answer ->
                        Opening.found(
                                app.folder(),
                                new Founders(
                                        answer.operation(),
                                        answer.person(),
                                        ZoneId.systemDefault()),
                                app.clock(),
                                console::handlerFailed));
    }

    private static void show(Console console, Toolkit toolkit, DesktopGraph graph) {
        try (graph;
                var window = new OperationWindow(toolkit, graph, console.words().locale())) {
            window.awaitClosed();
        }
    }
}
