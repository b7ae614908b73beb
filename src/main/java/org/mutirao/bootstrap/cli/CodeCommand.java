package org.mutirao.bootstrap.cli;

import java.util.List;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.CodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code")
final class CodeCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Option(names = "--pickup")
    private boolean pickup;

    private record Result(String code, List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var done =
                    App.done(
                            graph.coordinator()
                                    .showCode(
                                            Resolve.delivery(graph, delivery),
                                            pickup ? CodeKind.PICKUP : CodeKind.DELIVERY));
            console.say("code.done", done.value());
            console.result(new Result(done.value(), done.events()));
        }
        return Exit.DONE;
    }
}
