package org.mutirao.bootstrap.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.mutirao.application.command.Said;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/// Runs one command line, and turns whatever it throws into words and an exit code.
public final class Cli {
    private Cli() {}

    /// @return the exit code
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        var app = new App();
        var line = new CommandLine(app);
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler(failures(app));
        line.setParameterExceptionHandler((e, words) -> usage(app, e));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(args);
    }

    private static int usage(App app, ParameterException e) {
        app.console().fail("usage", String.valueOf(e.getMessage()));
        return Exit.WRONG_USAGE;
    }

    private static IExecutionExceptionHandler failures(App app) {
        return (e, line, parsed) -> {
            Console console = app.console();
            return switch (e) {
                case Failure failure -> failed(console, failure.exit(), failure.said());
                case StorageFailed storage -> storage(console, storage);
                case StorageUnknown unknown ->
                        failed(console, Exit.BROKEN, Said.of("storage_unknown"));
                default -> throw e;
            };
        };
    }

    private static int storage(Console console, StorageFailed e) {
        String code = "storage_" + e.kind().name().toLowerCase(Locale.ROOT);
        int exit =
                switch (e.kind()) {
                    case IN_USE, NO_DATABASE, COPIED -> Exit.NO;
                    case DISK_FULL, READ_ONLY, DAMAGED, NEWER_VERSION, OTHER -> Exit.BROKEN;
                };
        return failed(console, exit, Said.of(code, String.valueOf(e.getMessage())));
    }

    private static int failed(Console console, int exit, Said said) {
        console.fail(said.code(), console.words().said(said));
        return exit;
    }
}
