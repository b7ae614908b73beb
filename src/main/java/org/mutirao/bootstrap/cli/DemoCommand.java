package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.bootstrap.demo.Demo;
import org.mutirao.bootstrap.demo.DemoFolder;
import org.mutirao.bootstrap.demo.Sample;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;
import org.mutirao.bootstrap.door.Door;
import org.mutirao.bootstrap.window.OperationWindow;
import org.mutirao.bootstrap.window.Toolkit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sample operation: in its window where there is a display, by itself where there is none.
@Command(name = "demo")
final class DemoCommand extends Task {
    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("mutirao-demo");

    @Override
    int run(App app, Console console) {
        var folder = new DemoFolder(out);
        prepare(folder);
        console.say("demo.begins", folder.path());
        var program = new OwnProgram(folder.data(), console.words().locale());
        if (Toolkit.hasDisplay()) {
            Sample.begin(program, folder);
            look(app, console, folder);
            return Exit.DONE;
        }
        Demo.Result result =
                new Demo(program, folder, console::say).play(() -> open(app, console, folder));
        say(console, result);
        console.result(result);
        return Exit.DONE;
    }

    static void prepare(DemoFolder folder) {
        try {
            if (!folder.prepare()) {
                throw Failure.no("demo_folder_taken", folder.data());
            }
        } catch (IOException e) {
            throw Failure.broken("cannot_write", folder.path(), String.valueOf(e.getMessage()));
        }
    }

    private static void look(App app, Console console, DemoFolder folder) {
        Toolkit toolkit = Toolkit.start();
        try (DesktopGraph graph = open(app, console, folder);
                var window = new OperationWindow(toolkit, graph, console.words().locale());
                var _ = Door.open(graph.folder(), new WindowHost(graph, window::raise))) {
            window.awaitClosed();
        } finally {
            toolkit.stop();
        }
    }

    private static DesktopGraph open(App app, Console console, DemoFolder folder) {
        return Opening.open(new DataFolder(folder.data()), app.clock(), console::handlerFailed);
    }

    private static void say(Console console, Demo.Result result) {
        console.say("demo.needs", counts(result.needs()));
        console.say("demo.deliveries", counts(result.deliveries()));
        console.say("demo.files", result.files().size(), result.entries(), result.out());
    }

    private static String counts(Map<String, Integer> statuses) {
        return statuses.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
