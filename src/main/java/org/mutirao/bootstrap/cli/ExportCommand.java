package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.LogExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a list as a sheet, CSV or XLSX by the file's suffix, or the whole log with its signed
/// heads.
@Command(name = "export")
final class ExportCommand extends Task {
    private static final String LOG = "log";
    private static final List<String> SUFFIXES = List.of(".csv", ".xlsx");

    @Parameters(index = "0", paramLabel = "needs|offers|deliveries|places|log")
    private String table = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    private record Result(int rows, String file) {}

    /// @param heads the file in which the heads are
    private record LogResult(long rows, String file, String heads) {}

    @Override
    int run(App app, Console console) {
        return table.equals(LOG) ? log(app, console) : sheet(app, console);
    }

    private int log(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            LogExport.Written written = LogExport.write(graph, file);
            console.say("export.done", written.entries(), file);
            console.say("export.heads", written.heads());
            console.result(
                    new LogResult(written.entries(), file.toString(), written.heads().toString()));
            return Exit.DONE;
        } catch (IOException | UncheckedIOException e) {
            throw Failure.broken("cannot_write", file, String.valueOf(e.getMessage()));
        }
    }

    private int sheet(App app, Console console) {
        Table wanted =
                Table.of(table)
                        .filter(each -> each != Table.PEOPLE) // whose they are, a window asks
                        .orElseThrow(() -> Failure.usage("no_such_table", table));
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (SUFFIXES.stream().noneMatch(name::endsWith)) {
            throw Failure.usage("no_such_format", file);
        }
        try (DesktopGraph graph = app.read()) {
            Words words = console.words();
            int rows =
                    graph.exports()
                            .write(
                                    wanted,
                                    file,
                                    words.locale(),
                                    column -> words.get("column." + column));
            console.say("export.done", rows, file);
            console.result(new Result(rows, file.toString()));
            return Exit.DONE;
        } catch (IOException e) {
            throw Failure.broken("cannot_write", file, String.valueOf(e.getMessage()));
        }
    }
}
