package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination.Dispatched;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "dispatch")
final class DispatchCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "NEED")
    private String need = "";

    @Option(names = "--volunteer", required = true)
    private String volunteer = "";

    @Option(names = "--slip", paramLabel = "FILE.pdf")
    private @Nullable TypedFile slip;

    private record Line(
            String deliveryId,
            String number,
            @Nullable String offerId,
            BigDecimal quantity,
            String unit,
            String deliveryCode,
            @Nullable String pickupCode) {}

    private record Result(List<Line> deliveries, List<String> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            var done =
                    App.done(
                            graph.coordinator()
                                    .dispatch(
                                            Resolve.need(graph, need),
                                            Resolve.person(graph, volunteer)));
            done.value().forEach(each -> show(console, each));
            if (slip != null) {
                List<String> ids = done.value().stream().map(Dispatched::deliveryId).toList();
                Slips.write(graph, console.words(), slip, ids);
                console.say("slip.done", slip);
            }
            console.result(
                    new Result(
                            done.value().stream().map(DispatchCommand::line).toList(),
                            done.events()));
        }
        return Exit.DONE;
    }

    private static void show(Console console, Dispatched each) {
        console.say(
                "dispatch.line",
                each.number(),
                console.words().amount(each.quantity(), each.unit()),
                each.code());
        if (each.pickupCode() != null) {
            console.say("dispatch.pickup", each.pickupCode());
        }
    }

    private static Line line(Dispatched each) {
        return new Line(
                each.deliveryId(),
                each.number(),
                each.offerId(),
                each.quantity(),
                each.unit(),
                each.code(),
                each.pickupCode());
    }
}
