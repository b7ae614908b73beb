package org.mutirao.bootstrap.cli;

import java.util.List;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cancel")
final class CancelCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "ID")
    private String id = "";

    @Option(names = "--why", required = true)
    private String why = "";

    private record Result(List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            String target = Resolve.any(graph, id).id();
            var done = App.done(graph.coordinator().cancel(target, why));
            console.say("cancel.done");
            console.result(new Result(done.events()));
        }
        return Exit.DONE;
    }
}
