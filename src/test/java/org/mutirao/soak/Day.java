package org.mutirao.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Founders;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.desktop.RollingLog;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.soak.Heap.Held;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shell.MainWindow;
import org.testfx.util.WaitForAsyncUtils;

/// A day over a real log in a folder of its own, with the real window open, in four quarters.
final class Day {
    private static final int QUARTERS = 4;

    private final Path folder;
    private final Rhythm rhythm;
    private final Duration longest;
    private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    private final Heap heap = new Heap();
    private final List<Held> quarters = new ArrayList<>();

    /// @param folder empty; left as it is when the day is over
    /// @param longest the day ends early where it takes longer
    Day(Path folder, Rhythm rhythm, Duration longest) {
        this.folder = folder;
        this.rhythm = rhythm;
        this.longest = longest;
    }

    Findings spend() throws Exception {
        long began = System.nanoTime();
        var data = new DataFolder(folder);
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
        try (RollingLog _ = RollingLog.begin(data);
                DesktopGraph graph = found(data);
                ExecutorService background = Executors.newVirtualThreadPerTaskExecutor()) {
            return over(graph, background, began);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private DesktopGraph found(DataFolder data) {
        return Opening.found(
                        data,
                        new Founders("Um dia", "Rosa Pereira", ZoneId.of("America/Sao_Paulo")),
                        Clock.systemUTC(),
                        (event, failure) -> uncaught.add(failure))
                .orElseThrow();
    }

    private Findings over(DesktopGraph graph, ExecutorService background, long began)
            throws Exception {
        Desk desk = new Desk(graph);
        MainWindow window =
                WaitForAsyncUtils.asyncFx(() ->
                                new MainWindow(
                                        WindowWiring.context(graph, background),
                                        Messages.PORTUGUESE))
                        .get();
        Stage stage = WaitForAsyncUtils.asyncFx(() -> shown(window)).get();
        Thread fx = WaitForAsyncUtils.asyncFx(Thread::currentThread).get();
        try (Beat beat = new Beat(fx)) {
            Looker looker = new Looker(window, beat, heap);
            quarters(graph, desk, looker, beat, began);
            return new Findings(
                    desk.told() + "; " + looker.told(),
                    desk.needs() >= rhythm.needs(),
                    Duration.ofNanos(System.nanoTime() - began),
                    List.copyOf(quarters),
                    rhythm.noise(),
                    beat.beats(),
                    beat.blocks(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    uncaught.stream().map(Throwable::toString).toList(),
                    complaints());
        } finally {
            WaitForAsyncUtils.asyncFx(() -> put(stage)).get();
        }
    }

    private static Stage shown(MainWindow window) {
        Stage stage = new Stage();
        window.show(stage);
        return stage;
    }

    private static boolean put(Stage stage) {
        stage.close();
        return true;
    }

    private void quarters(DesktopGraph graph, Desk desk, Looker looker, Beat beat, long began)
            throws Exception {
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            beat.quarter(quarter);
            while (desk.needs() < rhythm.needs() * quarter / QUARTERS && !late(began, quarter)) {
                beat.now("is told of what others write");
                desk.next();
                rhythm.turn(desk.needs(), looker);
            }
            graph.bus().awaitHandled();
            if (quarter >= rhythm.tours()) {
                looker.visitAll();
            }
            beat.now("the collector looks");
            quarters.add(heap.measure(desk.events()));
        }
    }

    /// Each quarter has its share of the time too, so that a day that is cut short can be compared.
    private boolean late(long began, int quarter) {
        return System.nanoTime() - began > longest.toNanos() * quarter / QUARTERS;
    }

    /// What the program wrote down about itself that is more than a note.
    private List<String> complaints() {
        try (Stream<Path> logs = Files.list(new DataFolder(folder).logs())) {
            return logs.filter(log -> log.toString().endsWith(".log"))
                    .flatMap(Day::lines)
                    .filter(line -> line.contains(" SEVERE ") || line.contains(" WARNING "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
