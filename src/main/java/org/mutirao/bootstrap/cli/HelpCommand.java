package org.mutirao.bootstrap.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The same as `--help`, for those who type words.
@Command(name = "help")
final class HelpCommand extends Task {
    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    @Spec private @Nullable CommandSpec spec;

    @Override
    int run(App app, Console console) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        CommandLine whole = spec.parent().commandLine();
        asked(whole).usage(whole.getOut());
        return Exit.DONE;
    }

    private CommandLine asked(CommandLine whole) {
        if (command == null) {
            return whole;
        }
        CommandLine one = whole.getSubcommands().get(command);
        if (one == null) {
            throw new Failure(
                    Exit.WRONG_USAGE, WrongUsage.unknown(command, whole.getSubcommands().keySet()));
        }
        return one;
    }
}
