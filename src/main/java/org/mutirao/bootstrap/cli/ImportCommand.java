package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Facts;
import org.mutirao.application.importing.ColumnMap;
import org.mutirao.application.importing.FileImport;
import org.mutirao.application.importing.ImportKind;
import org.mutirao.application.importing.ImportRow.RowProblem;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a sheet: all of it, or nothing where a row cannot be read.
@Command(name = "import")
final class ImportCommand extends Task implements BesideWindow {
    private static final int MOST_SHOWN = 20;

    @Parameters(arity = "1", paramLabel = "FILE")
    private @Nullable TypedFile file;

    @Option(names = "--kind")
    private @Nullable String kind;

    @Option(names = "--map")
    private @Nullable TypedFile map;

    @Option(names = "--dry-run")
    private boolean dryRun;

    /// @param keptOut rows that are good, and stay out for the errors of others
    /// @param refusedFile why nothing of the file came in, as a stable code; null: nothing kept it
    ///   out
    record Result(
            @Nullable String batch,
            String kind,
            int rows,
            int imported,
            int duplicates,
            List<RowProblem> errors,
            int keptOut,
            List<String> events,
            List<String> ignored,
            @Nullable String refusedFile) {}

    @Override
    int run(App app, Console console) {
        var request = new FileImport.Request(file(), kind(), map(), dryRun);
        try (DesktopGraph graph = dryRun ? app.read() : app.open()) {
            return switch (graph.imports().run(request, new Aside(console))) {
                case FileImport.Unreadable(var why) ->
                        throw new Failure(Exit.WRONG_USAGE, why.said());
                case FileImport.Refused(var why) -> throw new Failure(Exit.NO, Facts.said(why));
                case FileImport.Report report -> say(console, report);
            };
        }
    }

    private record Aside(Console console) implements FileImport.Progress {
        @Override
        public void read(int rows) {
            console.aside("import.progress", rows);
        }

        @Override
        public void writing(int events) {
            console.aside("import.writing", events);
        }
    }

    private int say(Console console, FileImport.Report report) {
        boolean wrong = !report.errors().isEmpty();
        console.say(
                "import.counts",
                report.rows(),
                report.imported(),
                report.duplicates(),
                report.errors().size());
        report.errors().stream().limit(MOST_SHOWN).forEach(each -> say(console, each));
        if (wrong) {
            console.say("import.nothing", report.keptOut());
        } else if (dryRun) {
            console.say("import.dry_run");
        } else if (report.batch() != null) {
            console.say("import.undo", report.batch());
        }
        console.result(
                new Result(
                        report.batch(),
                        report.kind().word(),
                        report.rows(),
                        report.imported(),
                        report.duplicates(),
                        report.errors(),
                        report.keptOut(),
                        report.events(),
                        report.ignored(),
                        wrong ? "row_errors" : null));
        return wrong ? Exit.NO : Exit.DONE;
    }

    private static void say(Console console, RowProblem problem) {
        console.say(
                "import.error",
                problem.row(),
                problem.column(),
                problem.value(),
                console.words().get("row." + problem.reason()));
    }

    private Path file() {
        return Objects.requireNonNull(file, "an argument that must be there").path();
    }

    private @Nullable ImportKind kind() {
        @Nullable String word = kind;
        return word == null
                ? null
                : ImportKind.of(word).orElseThrow(() -> Failure.usage("map_unknown_kind", 0, word));
    }

    private @Nullable ColumnMap map() {
        if (map == null) {
            return null;
        }
        try {
            return switch (ColumnMap.parse(Files.readString(map.path()))) {
                case ColumnMap.Good(var read) -> read;
                case ColumnMap.Bad bad -> throw new Failure(Exit.WRONG_USAGE, bad.said());
            };
        } catch (IOException e) {
            throw Failure.usage("sheet_unreadable", map);
        }
    }
}
