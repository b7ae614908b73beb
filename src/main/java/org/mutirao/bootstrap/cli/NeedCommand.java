package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.application.query.NeedRow;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "need")
final class NeedCommand extends Task implements BesideWindow {
    @Parameters(arity = "1", paramLabel = "LINE")
    private String line = "";

    private record Result(
            String needId, String number, List<String> events, List<String> warnings) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.open()) {
            Reading reading = LineEntry.read(graph, line, Mode.NEED);
            Optional<NeedRow> same = graph.coordinator().amending().alreadyAsked(reading.draft());
            Outcome.Done<Registered> done =
                    App.done(graph.coordinator().registerNeed(reading.draft()));
            List<String> warnings =
                    Stream.concat(
                                    same.stream()
                                            .map(need ->
                                                    console.words()
                                                            .get(
                                                                    "said.already_asked",
                                                                    need.number())),
                                    LineEntry.warnings(console, reading, done.value()).stream())
                            .toList();
            console.say("need.done", done.value().number());
            warnings.forEach(console::text);
            console.result(
                    new Result(done.value().id(), done.value().number(), done.events(), warnings));
        }
        return Exit.DONE;
    }
}
