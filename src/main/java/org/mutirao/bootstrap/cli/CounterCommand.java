package org.mutirao.bootstrap.cli;

import java.util.List;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "counter")
final class CounterCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "LINE")
    private String line = "";

    private record Result(String needId, String deliveryId, List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var reading = LineEntry.read(graph, line, Mode.COUNTER);
            var done = App.done(graph.coordinator().counter(reading.draft()));
            console.say("counter.done", done.value().number());
            console.result(
                    new Result(done.value().needId(), done.value().deliveryId(), done.events()));
        }
        return Exit.DONE;
    }
}
