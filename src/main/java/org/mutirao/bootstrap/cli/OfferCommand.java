package org.mutirao.bootstrap.cli;

import java.util.List;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "offer")
final class OfferCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "LINE")
    private String line = "";

    private record Result(
            String offerId, String number, List<String> events, List<String> warnings) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            Reading reading = LineEntry.read(graph, line, Mode.OFFER);
            Outcome.Done<Registered> done =
                    App.done(graph.coordinator().publishOffer(reading.draft()));
            List<String> warnings = LineEntry.warnings(console, reading, done.value());
            console.say("offer.done", done.value().number());
            warnings.forEach(console::text);
            console.result(
                    new Result(done.value().id(), done.value().number(), done.events(), warnings));
        }
        return Exit.DONE;
    }
}
