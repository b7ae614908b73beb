package org.mutirao.bootstrap.cli;

import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckCommand extends Task {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var done = App.done(graph.coordinator().check(Resolve.delivery(graph, delivery)));
            console.say("check.done");
            console.result(new ConfirmCommand.Result(done.value().state(), done.events()));
        }
        return Exit.DONE;
    }
}
