package org.mutirao.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Facts;
import org.mutirao.application.security.KeyBackup.Import;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Restoring;
import org.mutirao.bootstrap.desktop.Restoring.Request;
import org.mutirao.bootstrap.desktop.Restoring.Result;
import org.mutirao.domain.scope.TakeoverReason;
import org.mutirao.infrastructure.sqlite.SqliteRestore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore")
final class Restore extends Task {
    @Parameters(arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--here")
    private boolean here;

    @Option(names = {"--other-copy-is-gone", "--yes"})
    private boolean otherCopyIsGone;

    @Option(names = "--why")
    private @Nullable String why;

    @Option(names = "--passphrase-file")
    private @Nullable Path passphraseFile;

    /// @param chainedAgain entries that the authority had not seen
    private record Done(
            String file,
            long entries,
            String deviceId,
            int chainedAgain,
            int keys,
            boolean namesMissing) {}

    @Override
    int run(App app, Console console) {
        if (here == (file != null)) {
            throw Failure.usage("file_or_here");
        }
        if (file != null) {
            check(file);
        }
        if (!otherCopyIsGone) {
            throw Failure.no("other_copy");
        }
        var restoring = new Restoring(app.folder(), app.clock());
        var request =
                new Request(
                        Passphrases.in(passphraseFile),
                        why == null ? null : WireWord.of(TakeoverReason.class, why),
                        graph -> actor(app, graph));
        Result result = file == null ? restoring.here(request) : restoring.from(file, request);
        return switch (result) {
            case Result.Restored restored -> show(app, console, restored);
            case Result.Refused(var refusal) -> throw new Failure(Exit.NO, Facts.said(refusal));
            case Result.KeysClosed() -> throw Failure.no("keys_closed");
            case Result.AlreadyBegun() -> throw Failure.no("already_begun", app.folder().path());
        };
    }

    private static void check(Path file) {
        try {
            if (!SqliteRestore.isOurs(file)) {
                throw Failure.usage("not_a_backup", file);
            }
        } catch (IOException e) {
            throw Failure.usage("unreadable_file", file);
        }
    }

    private static @Nullable String actor(App app, DesktopGraph graph) {
        String typed = app.person();
        return typed == null ? null : Resolve.person(graph, typed);
    }

    private int show(App app, Console console, Result.Restored restored) {
        int keys = restored.keys() instanceof Import.Imported it ? it.adopted() + it.present() : 0;
        boolean missing = !here && !(restored.keys() instanceof Import.Imported);
        console.say("restore.done", restored.entries(), app.folder().path());
        if (missing) {
            console.say("restore.without_keys");
        }
        console.result(
                new Done(
                        String.valueOf(file == null ? app.folder().database() : file),
                        restored.entries(),
                        restored.deviceId(),
                        restored.chainedAgain(),
                        keys,
                        missing));
        return Exit.DONE;
    }
}
