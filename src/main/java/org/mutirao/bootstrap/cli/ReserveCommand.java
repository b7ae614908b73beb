package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "reserve")
final class ReserveCommand extends Task implements BesideWindow {
    @Parameters(index = "0", paramLabel = "NEED")
    private String need = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "OFFER")
    private @Nullable String offer;

    @Option(names = "--quantity")
    private @Nullable BigDecimal quantity;

    private record Result(List<Reserved> reservations, List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            String offerId = offer == null ? null : Resolve.offer(graph, offer);
            var done =
                    App.done(
                            graph.coordinator()
                                    .reserve(Resolve.need(graph, need), offerId, quantity));
            done.value()
                    .forEach(each ->
                            console.say(
                                    "reserve.line",
                                    console.words().amount(each.quantity(), each.unit()),
                                    console.words().get("state." + each.state())));
            console.result(new Result(done.value(), done.events()));
            return done.value().stream().allMatch(each -> each.state().equals("refused"))
                    ? Exit.NO
                    : Exit.DONE;
        }
    }
}
