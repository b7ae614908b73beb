package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.Head;
import org.mutirao.application.report.AuditReports;
import org.mutirao.application.report.AuditReports.Made;
import org.mutirao.application.report.ReportChoice;
import org.mutirao.application.report.ReportFormat;
import org.mutirao.application.report.ReportProgress;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the audit report, in the form that the file's name ends in.
@Command(name = "report")
final class ReportCommand extends Task {
    /// A shorter log is read before anybody asks how far it is.
    private static final long LONG = 5_000;

    private static final int TENTH = 10;

    @Parameters(arity = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--from")
    private @Nullable String from;

    @Option(names = "--to")
    private @Nullable String to;

    @Option(names = "--place")
    private @Nullable String place;

    @Option(names = "--provider")
    private @Nullable String provider;

    @Option(names = "--names")
    private boolean names;

    private record Result(
            String file, long entries, String tip, String sha256, List<HeadLine> heads) {}

    /// @param signature null where the device's key is not here
    private record HeadLine(
            String scope,
            String deviceId,
            long deviceSeq,
            String hash,
            @Nullable String signature) {
        static HeadLine of(Head head) {
            return new HeadLine(
                    head.tip().scope(),
                    head.tip().deviceId(),
                    head.tip().deviceSeq(),
                    head.tip().hash(),
                    head.signed() == null ? null : head.signed().signature());
        }
    }

    @Override
    int run(App app, Console console) {
        checkFormat();
        try (DesktopGraph graph = app.read()) {
            if (app.person() != null) {
                graph.session().act(Resolve.person(graph, app.person()));
            }
            AuditReports reports = graph.reports();
            if (names && !reports.mayName()) {
                throw Failure.no("report_names");
            }
            var request =
                    new AuditReports.Request(
                            choice(graph), console.words().locale(), List.of(file));
            Made made = reports.make(request, new Aside(console));
            say(console, made);
            return Exit.DONE;
        } catch (IOException e) {
            throw Failure.broken("cannot_write", file, String.valueOf(e.getMessage()));
        }
    }

    private void checkFormat() {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw Failure.usage("report_bundle", file);
        }
        if (ReportFormat.of(file).isEmpty()) {
            throw Failure.usage("no_report_format", file);
        }
    }

    private ReportChoice choice(DesktopGraph graph) {
        var zone = graph.session().zone();
        @Nullable Instant begins = from == null ? null : TypedTime.start(from, zone);
        @Nullable Instant ends = to == null ? null : TypedTime.end(to, zone);
        if (begins != null && ends != null && !begins.isBefore(ends)) {
            throw Failure.usage("report_period", String.valueOf(from), String.valueOf(to));
        }
        return new ReportChoice(
                begins,
                ends,
                place == null ? null : Resolve.place(graph, place),
                provider == null ? null : Resolve.provider(graph, provider),
                names);
    }

    private static void say(Console console, Made made) {
        var file = made.files().getFirst();
        console.say("report.done", file.path(), made.entries());
        console.say("report.tip", made.tip());
        console.result(
                new Result(
                        file.path().toString(),
                        made.entries(),
                        made.tip(),
                        file.sha256(),
                        made.heads().stream().map(HeadLine::of).toList()));
    }

    /// Tells every tenth.
    private static final class Aside implements ReportProgress {
        private final Console console;
        private long told;

        Aside(Console console) {
            this.console = console;
        }

        @Override
        public boolean goOn(long done, long all) {
            long tenths = all < LONG ? 0 : done * TENTH / all;
            if (tenths > told) {
                told = tenths;
                console.aside("report.progress", tenths * TENTH);
            }
            return true;
        }
    }
}
