package org.mutirao.bootstrap.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.security.MasterKey;
import org.mutirao.bootstrap.demo.DemoFolder;
import org.mutirao.bootstrap.demo.Sample;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.FileSettings;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.MasterKeys;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.RollingLog;
import org.mutirao.bootstrap.desktop.Zones;
import org.mutirao.bootstrap.door.Door;
import org.mutirao.bootstrap.door.Knock;
import org.mutirao.bootstrap.window.AskPassphrase;
import org.mutirao.bootstrap.window.FirstRun;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;
import org.mutirao.bootstrap.window.Trouble;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.infrastructure.sqlite.ProcessLock;
import org.mutirao.ui.shared.LocalSettings;

/// The program without a command: its window, over the operation that is there or over a new one.
final class WindowStart {
    private static final String SAMPLE = "mutirao-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private WindowStart() {}

    /// Where a window is open over the folder already, that one comes forward.
    ///
    /// @throws Failure there is no display, or the folder cannot be used, which a small window told
    static int open(App app, Console console) {
        if (!Toolkit.hasDisplay()) {
            throw Failure.no("no_display");
        }
        if (mustAsk(app.folder())) {
            return unlocked(app, console);
        }
        Optional<DesktopGraph> there;
        try {
            boolean known = Files.exists(app.folder().database());
            there = known ? Optional.of(app.openAlone()) : Optional.empty();
        } catch (StorageFailed e) {
            boolean rung =
                    e.kind() == StorageFailed.Kind.IN_USE && Knock.ring(app.folder(), PATIENCE);
            return rung ? Exit.DONE : tell(console, Failure.of(e));
        }
        Toolkit toolkit = Toolkit.start();
        try {
            there.ifPresentOrElse(
                    graph -> show(console, toolkit, graph), () -> begin(app, console, toolkit));
        } catch (StorageFailed e) {
            throw told(console, toolkit, Failure.of(e));
        } catch (Failure e) {
            throw told(console, toolkit, e);
        } finally {
            toolkit.stop();
        }
        return Exit.DONE;
    }

    /// Not while another window is open: that one was asked.
    private static boolean mustAsk(DataFolder folder) {
        if (!Files.exists(folder.database()) || !MasterKeys.needPerson(folder)) {
            return false;
        }
        try (ProcessLock _ = ProcessLock.take(folder.lock())) {
            return true;
        } catch (StorageFailed e) {
            return false; // opening says why
        }
    }

    /// The names are kept under a passphrase that no file holds: a small window asks for it.
    private static int unlocked(App app, Console console) {
        Words words = console.words();
        Toolkit toolkit = Toolkit.start();
        try {
            AskPassphrase asking = toolkit.call(() -> new AskPassphrase(key -> words.get(key)));
            Optional<MasterKey> key =
                    asking.ask(toolkit, typed -> MasterKeys.open(app.folder(), typed));
            show(console, toolkit, app.openAlone(key));
            return Exit.DONE;
        } catch (StorageFailed e) {
            throw told(console, toolkit, Failure.of(e));
        } finally {
            toolkit.stop();
        }
    }

    private static int tell(Console console, Failure failure) {
        Toolkit toolkit = Toolkit.start();
        try {
            throw told(console, toolkit, failure);
        } finally {
            toolkit.stop();
        }
    }

    private static Failure told(Console console, Toolkit toolkit, Failure failure) {
        Words words = console.words();
        Trouble.tell(
                toolkit,
                words.said(failure.said()),
                words.hint(failure.said().code()),
                words.get("trouble.close"));
        return failure;
    }

    /// The small window stays, saying that it works, until the large one is there.
    private static void begin(App app, Console console, Toolkit toolkit) {
        ZoneId laptop = ZoneId.systemDefault();
        try (FirstRun first =
                toolkit.call(() ->
                        new FirstRun(
                                locale -> new Words(locale)::get,
                                console.words().locale(),
                                Zones.choices(laptop)))) {
            first.ask(toolkit)
                    .flatMap(answer -> begun(app, console, answer))
                    .ifPresent(graph -> show(console, toolkit, graph, first::close));
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

    /// @return null where the folder takes no log, which is told and stops nothing
    private static @Nullable RollingLog log(Console console, DataFolder folder) {
        try {
            return RollingLog.begin(folder);
        } catch (UncheckedIOException e) {
            console.aside("no_log", folder.logs());
            return null;
        }
    }

    private static void show(Console console, Toolkit toolkit, DesktopGraph graph) {
        show(console, toolkit, graph, () -> {});
    }

    private static void show(Console console, Toolkit toolkit, DesktopGraph graph, Runnable shown) {
        try (var _ = log(console, graph.folder());
                graph;
                var window = new OperationWindow(toolkit, graph, console.words().locale());
                var _ = Door.open(graph.folder(), new WindowHost(graph, window::raise))) {
            shown.run();
            window.awaitClosed();
        }
    }
}
