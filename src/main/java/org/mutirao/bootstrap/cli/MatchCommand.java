package org.mutirao.bootstrap.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Coordination;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "match")
final class MatchCommand extends Task {
    @Parameters(arity = "1", paramLabel = "NEED")
    private String need = "";

    private record Parts(int category, int quantity, int distance, int window) {}

    private record Candidate(
            String offerId,
            @Nullable String place,
            int score,
            Parts parts,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable BigDecimal remaining,
            List<String> reasons) {}

    private record Refused(String offerId, @Nullable String place, String why, String text) {}

    private record Result(List<Candidate> candidates, List<Refused> refused) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            var match = graph.coordinator().match(Resolve.need(graph, need));
            match.candidates().forEach(each -> show(console, each));
            if (match.candidates().isEmpty()) {
                console.say("match.none");
            }
            console.result(
                    new Result(
                            match.candidates().stream().map(each -> line(console, each)).toList(),
                            match.refused().stream().map(each -> line(console, each)).toList()));
        }
        return Exit.DONE;
    }

    private static void show(Console console, Coordination.Candidate each) {
        console.say(
                "match.line",
                each.score(),
                console.words().amount(each.quantity(), each.unit()),
                each.item(),
                each.place() == null ? "" : each.place(),
                String.join(", ", each.reasons().stream().map(console.words()::said).toList()));
    }

    private static Candidate line(Console console, Coordination.Candidate each) {
        return new Candidate(
                each.offerId(),
                each.place(),
                each.score(),
                new Parts(each.category(), each.amount(), each.distance(), each.window()),
                each.quantity(),
                each.unit(),
                each.remaining(),
                each.reasons().stream().map(console.words()::said).toList());
    }

    private static Refused line(Console console, Coordination.Unfit each) {
        return new Refused(
                each.offerId(), each.place(), each.why().code(), console.words().said(each.why()));
    }
}
