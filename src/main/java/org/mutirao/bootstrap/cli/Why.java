package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.HistoryLine;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "why")
final class Why extends Task {
    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD")
    private @Nullable String field;

    private record Result(@Nullable Object value, List<HistoryLine> events) {}

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            ReadModel.Entity entity = Resolve.any(graph, id);
            Object row = row(graph, entity);
            Object value = field == null || row == null ? row : FieldOf.row(row, field);
            List<HistoryLine> events = graph.rows().history(entity.id(), App.PAGE);
            for (HistoryLine line : events) {
                console.text(
                        console.words().time(line.at())
                                + "  "
                                + console.words().type(line.type())
                                + (line.verdict() == null ? "" : "  " + line.verdict())
                                + "  "
                                + line.facts());
            }
            console.result(new Result(value, events));
        }
        return Exit.DONE;
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
