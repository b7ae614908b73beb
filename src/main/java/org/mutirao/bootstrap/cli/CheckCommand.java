package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Option(names = "--note")
    private @Nullable String note;

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var done = App.done(graph.coordinator().check(Resolve.delivery(graph, delivery), note));
            console.say("check.done");
            console.result(new ConfirmCommand.Result(done.value().state(), done.events()));
        }
        return Exit.DONE;
    }
}
