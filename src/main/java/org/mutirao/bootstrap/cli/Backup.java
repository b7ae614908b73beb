package org.mutirao.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.Backups;
import org.mutirao.bootstrap.desktop.Backups.Made;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup")
final class Backup extends Task {
    @Parameters(arity = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--passphrase-file")
    private @Nullable Path passphraseFile;

    /// @param keys how many keys the copy holds; without them names will be missing
    private record Result(
            String file, long entries, int keys, int unreadable, boolean namesMissing) {}

    @Override
    int run(App app, Console console) {
        var passphrase = Passphrases.in(passphraseFile);
        if (Files.exists(file)) {
            throw Failure.no("file_exists", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Failure.usage("no_such_folder", String.valueOf(folder));
        }
        try (DesktopGraph graph = app.read()) {
            Made made =
                    Backups.make(graph, file, passphrase).orElseThrow(() -> Failure.no("locked"));
            console.say("backup.done", made.entries(), file);
            if (passphrase.isEmpty()) {
                console.say("backup.without_keys");
            }
            console.result(
                    new Result(
                            file.toString(),
                            made.entries(),
                            made.keys(),
                            made.unreadable(),
                            passphrase.isEmpty()));
        }
        return Exit.DONE;
    }
}
