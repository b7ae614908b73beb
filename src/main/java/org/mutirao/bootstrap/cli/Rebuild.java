package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.projection.RebuildCheck.Checked;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rebuild")
final class Rebuild extends Task implements BesideWindow {
    @Option(names = "--check")
    private boolean check;

    /// @param firstBad an entry that was folded although it does not verify
    private record Result(List<Checked> projections, @Nullable BadEntry firstBad) {}

    @Override
    int run(App app, Console console) {
        if (!check) {
            try (DesktopGraph graph = app.open()) {
                graph.rebuild(done -> console.say("rebuild.progress", done));
            }
        }
        try (DesktopGraph graph = app.read()) {
            List<Checked> tables = graph.rebuildCheck().check(done -> {});
            tables.forEach(table ->
                    console.say(
                            table.differing() == 0 ? "rebuild.same" : "rebuild.differs",
                            table.name(),
                            table.rows(),
                            table.differing(),
                            String.join(", ", table.first())));
            BadEntry bad = check ? null : BadEntry.tell(console, graph.verify().firstBad());
            console.result(new Result(tables, bad));
            return tables.stream().allMatch(table -> table.differing() == 0) ? Exit.DONE : Exit.NO;
        }
    }
}
