package org.mutirao.bootstrap.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mutirao.application.command.Said;
import org.mutirao.bootstrap.desktop.BadPassphraseFile;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Version;
import org.mutirao.bootstrap.door.Asked;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.eventlog.StorageUnknown;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/// Runs one command line, and turns whatever it throws into words and an exit code.
public final class Cli {
    /// Stands in an argument for bytes that are no text in the terminal's encoding.
    private static final char REPLACED = '\ufffd';

    private Cli() {}

    /// @return the exit code
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, out, err, new OwnGround(List.of(args)));
    }

    /// Carries out, in the window's process, a line that was typed elsewhere.
    static int beside(DesktopGraph window, Asked.Line line, PrintWriter out, PrintWriter err) {
        String[] args = line.arguments().toArray(String[]::new);
        return run(args, out, err, new WindowGround(window, line));
    }

    private static int run(String[] args, PrintWriter out, PrintWriter err, Ground ground) {
        Manner manner = Manner.of(args);
        var console = new Console(manner.json(), new Words(manner.locale()), out, err);
        var line = new CommandLine(new App(console, ground));
        line.setResourceBundle(Words.help(manner.locale()));
        line.getCommandSpec().version("mutirao " + Version.text());
        line.setOut(out).setErr(err);
        line.setExecutionExceptionHandler(failures(console));
        line.setParameterExceptionHandler((e, words) -> usage(console, e));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(BigDecimal.class, new TypedNumber());
        line.registerConverter(TypedFile.class, typed -> TypedFile.on(ground, typed));
        if (Stream.of(args).anyMatch(arg -> arg.indexOf(REPLACED) >= 0)) {
            return failed(console, Exit.WRONG_USAGE, Said.of("broken_argument"));
        }
        int exit = line.execute(args);
        out.flush();
        return exit;
    }

    private static int usage(Console console, ParameterException e) {
        Said said = WrongUsage.said(e);
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.fail(
                said.code(),
                console.words().said(said),
                console.words().get("hint.usage", command));
        return Exit.WRONG_USAGE;
    }

    private static IExecutionExceptionHandler failures(Console console) {
        return (e, line, parsed) ->
                switch (e) {
                    case CarriedOut window -> window.exit();
                    case Failure failure -> failed(console, failure.exit(), failure.said());
                    case BadPassphraseFile bad ->
                            failed(
                                    console,
                                    Exit.WRONG_USAGE,
                                    Said.of(
                                            bad.readable() ? "not_a_passphrase" : "unreadable_file",
                                            bad.file()));
                    case StorageFailed storage -> {
                        Failure failure = Failure.of(storage);
                        yield failed(console, failure.exit(), failure.said());
                    }
                    case StorageUnknown unknown ->
                            failed(console, Exit.BROKEN, Said.of("storage_unknown"));
                    default -> failed(console, Exit.BROKEN, Said.of("broken", e.toString()));
                };
    }

    private static int failed(Console console, int exit, Said said) {
        console.fail(said.code(), console.words().said(said), console.words().hint(said.code()));
        return exit;
    }
}
