package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mutirao.application.importing.SheetExport.Table;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes a list as a sheet, CSV or XLSX by the file's suffix.
@Command(name = "export")
final class ExportCommand extends Task {
    private static final List<String> SUFFIXES = List.of(".csv", ".xlsx");

    @Parameters(index = "0", paramLabel = "needs|offers|deliveries|places")
    private String table = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    private record Result(int rows, String file) {}

    @Override
    int run(App app, Console console) {
        Table wanted = Table.of(table).orElseThrow(() -> Failure.usage("no_such_table", table));
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
