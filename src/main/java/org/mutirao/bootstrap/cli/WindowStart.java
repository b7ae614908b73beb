package org.mutirao.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.bootstrap.demo.DemoFolder;
import org.mutirao.bootstrap.demo.Sample;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.FileSettings;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.Zones;
import org.mutirao.bootstrap.window.FirstRun;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;
import org.mutirao.ui.shared.LocalSettings;

/// The program without a command: its window, over the operation that is there or over a new one.
final class WindowStart {
    private static final String SAMPLE = "mutirao-demo";

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
        ZoneId laptop = ZoneId.systemDefault();
        try (FirstRun first =
                toolkit.call(() ->
                        new FirstRun(
                                locale -> new Words(locale)::get,
                                console.words().locale(),
                                Zones.choices(laptop)))) {
            return first.ask(toolkit).flatMap(answer -> begun(app, console, answer));
        }
    }

    private static Optional<DesktopGraph> begun(App app, Console console, FirstRun.Answer answer) {
        Optional<DesktopGraph> graph =
                switch (answer) {
                    case FirstRun.Begin begin ->
                            Opening.found(
                                    app.folder(),
                                    new Founders(begin.operation(), begin.person(), begin.zone()),
                                    app.clock(),
                                    console::handlerFailed);
                    case FirstRun.Sample sample ->
                            Optional.of(sample(app, console, sample.language()));
                };
        graph.ifPresent(begun ->
                new FileSettings(begun.folder().window())
                        .put(LocalSettings.LANGUAGE, answer.language().toLanguageTag()));
        return graph;
    }

    /// The sample operation stands beside the data folder, which stays empty; what was tried in it
    /// before is still there.
    private static DesktopGraph sample(App app, Console console, Locale language) {
        Path beside = app.folder().path().toAbsolutePath().resolveSibling(SAMPLE);
        var folder = new DemoFolder(beside);
        var data = new DataFolder(folder.data());
        if (!Files.exists(data.database())) {
            DemoCommand.prepare(folder);
            Sample.begin(new OwnProgram(folder.data(), language), folder);
        }
        return Opening.open(data, app.clock(), console::handlerFailed);
    }

    private static void show(Console console, Toolkit toolkit, DesktopGraph graph) {
        try (graph;
                var window = new OperationWindow(toolkit, graph, console.words().locale())) {
            window.awaitClosed();
        }
    }
}
