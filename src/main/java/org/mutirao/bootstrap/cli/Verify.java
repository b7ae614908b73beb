package org.mutirao.bootstrap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.LogLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "verify")
final class Verify extends Task {
    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    private record Result(boolean ok, long entries, @Nullable BadEntry firstBad) {}

    @Override
    int run(App app, Console console) {
        Report report = file == null ? ownLog(app) : exported(file);
        BadEntry bad = BadEntry.of(report.firstBad());
        console.result(new Result(bad == null, report.entries(), bad));
        if (bad == null) {
            console.say("verify.ok", report.entries());
            return Exit.DONE;
        }
        console.text(bad.sentence(console.words()));
        return Exit.NO;
    }

    private static Report ownLog(App app) {
        try (DesktopGraph graph = app.read()) {
            return graph.verify();
        }
    }

    private static Report exported(Path file) {
        var check = new LogCheck();
        var lines = new LogLines();
        long number = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                Optional<RecordedEvent> entry = lines.entry(line);
                if (entry.isEmpty()) {
                    check.unreadable(number);
                } else {
                    check.add(entry.get());
                }
            }
        } catch (MalformedInputException e) {
            check.unreadable(number + 1);
        } catch (IOException e) {
            throw Failure.usage("unreadable_file", file);
        }
        return check.report();
    }
}
