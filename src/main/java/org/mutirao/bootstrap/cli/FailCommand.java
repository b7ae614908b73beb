package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.FailureReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "fail")
final class FailCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Option(names = "--why", required = true)
    private String why = "";

    @Option(names = "--note")
    private @Nullable String note;

    private record Result(List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var done =
                    App.done(
                            graph.coordinator()
                                    .fail(Resolve.delivery(graph, delivery), reason(why), note));
            console.say("fail.done");
            console.result(new Result(done.events()));
        }
        return Exit.DONE;
    }

    /// The number of the key, or the word.
    private static FailureReason reason(String typed) {
        return typed.matches("[1-6]")
                ? FailureReason.values()[Integer.parseInt(typed) - 1]
                : WireWord.of(FailureReason.class, typed, "1-6");
    }
}
