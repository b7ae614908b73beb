package org.mutirao.bootstrap.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.audit.HeadCheck;
import org.mutirao.application.audit.HeadCover;
import org.mutirao.application.audit.HeadStore;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.audit.LogCheck.Report;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.HeadFile;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.crypto.Ed25519Signatures;
import org.mutirao.infrastructure.json.JsonEventCodec;
import org.mutirao.infrastructure.json.LogLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "verify")
final class Verify extends Task {
    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--heads", paramLabel = "FILE")
    private @Nullable Path heads;

    private record Result(boolean ok, long entries, @Nullable BadEntry firstBad, HeadCover heads) {}

    @Override
    int run(App app, Console console) {
        Report report = file == null ? ownLog(app) : exported(file, heads(file));
        BadEntry bad = BadEntry.of(report.firstBad());
        console.result(new Result(bad == null, report.entries(), bad, report.heads()));
        if (bad != null) {
            console.text(bad.sentence(console.words()));
            return Exit.NO;
        }
        console.say("verify.ok", report.entries());
        say(console, report.heads());
        return Exit.DONE;
    }

    private static void say(Console console, HeadCover cover) {
        if (cover.signed() > 0) {
            console.say("verify.heads.signed", cover.signed(), cover.uncovered());
        }
        if (cover.unsigned() > 0) {
            console.say("verify.heads.unsigned", cover.unsigned());
        }
        if (cover.missing() > 0) {
            console.say("verify.heads.missing", cover.missing());
        }
    }

    /// The heads that are named, or the ones beside the file.
    private HeadStore.Kept heads(Path log) {
        if (heads != null && !Files.exists(heads)) {
            throw Failure.usage("unreadable_file", heads);
        }
        return (heads == null ? HeadFile.beside(log) : new HeadFile(heads)).read();
    }

    private static Report ownLog(App app) {
        try (DesktopGraph graph = app.read()) {
            return graph.verify();
        }
    }

    private static Report exported(Path file, HeadStore.Kept heads) {
        var check =
                new LogCheck(
                        new HeadCheck(
                                heads.heads(), new JsonEventCodec(), new Ed25519Signatures()));
        if (!heads.readable()) {
            check.unreadableHeads();
        }
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
