package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Asked;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.ReadModel;
import org.mutirao.application.query.WhyModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "why")
final class Why extends Task {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD")
    private @Nullable String field;

    /// @param notes what people said in these entries, by its digest there; what is locked here or
    ///   was erased is not in it
    private record Result(
            @Nullable Object value, List<HistoryLine> events, Map<String, String> notes) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            ReadModel.Entity entity = Resolve.any(graph, id);
            Object row = row(graph, entity);
            Object value = field == null || row == null ? row : FieldOf.row(row, field);
            List<HistoryLine> events = events(graph, AskedOf.number(entity, row, field));
            if (field != null && value != null) {
                console.say("why.value", field, value);
            }
            var history = new HistoryWords(graph, console.words());
            Map<String, String> notes = history.notes(events);
            events.forEach(line -> console.text(history.sentence(line, notes)));
            console.result(new Result(value, events, notes));
        }
        return Exit.DONE;
    }

    /// Each once: one entry may have made a number of several lines.
    private static List<HistoryLine> events(DesktopGraph graph, List<Asked> asked) {
        return asked.stream()
                .map(each -> graph.why().why(each, graph.clock().instant(), graph.session().zone()))
                .flatMap(answer -> answer.parts().stream())
                .flatMap(part -> part.steps().stream())
                .map(WhyModel.Step::line)
                .distinct()
                .toList();
    }

    private static @Nullable Object row(DesktopGraph graph, ReadModel.Entity entity) {
        return switch (entity.kind()) {
            case "need" -> graph.rows().need(entity.id()).orElse(null);
            case "offer" -> graph.rows().offer(entity.id()).orElse(null);
            case "delivery" -> graph.rows().delivery(entity.id()).orElse(null);
            case "place" -> graph.rows().place(entity.id()).orElse(null);
            default -> null;
        };
    }
}
