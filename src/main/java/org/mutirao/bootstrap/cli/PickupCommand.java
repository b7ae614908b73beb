package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.delivery.WithoutCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "pickup")
final class PickupCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "DELIVERY")
    private String delivery = "";

    @Option(names = "--code")
    private @Nullable String code;

    @Option(names = "--override")
    private @Nullable String override;

    @Override
    int run(App app, Console console) {
        if (code != null && override != null) {
            throw Failure.usage("code_and_reason");
        }
        try (DesktopGraph graph = app.open()) {
            var done =
                    App.done(
                            graph.coordinator()
                                    .pickup(
                                            Resolve.delivery(graph, delivery),
                                            code,
                                            override == null
                                                    ? null
                                                    : WireWord.of(
                                                            WithoutCode.Reason.class, override)));
            console.say("confirm.done", console.words().get("state." + done.value().state()));
            console.result(new ConfirmCommand.Result(done.value().state(), done.events()));
        }
        return Exit.DONE;
    }
}
