package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.application.command.Said;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, as data for a sentence.
final class WrongUsage {
    private WrongUsage() {}

    static Said said(ParameterException e) {
        if (e.getCause() instanceof Failure failure) {
            return failure.said();
        }
        return switch (e) {
            case UnmatchedArgumentException unmatched ->
                    Said.of("unknown_argument", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    Said.of("given_twice", name(twice.getOverwritten()));
            default -> value(e);
        };
    }

    /// A line that begins with a minus and a digit was taken for an option.
    private static Said missing(MissingParameterException e) {
        return e.getCommandLine().getUnmatchedArguments().stream()
                .filter(typed -> typed.matches("-\\d.*"))
                .findFirst()
                .map(typed -> Said.of("entry_amount_not_positive", typed.split(" ", 2)[0]))
                .orElseGet(() -> Said.of("missing_argument", names(e.getMissing())));
    }

    private static Said value(ParameterException e) {
        ArgSpec about = e.getArgSpec();
        return about == null || e.getValue() == null
                ? Said.of("wrong_usage", String.valueOf(e.getMessage()))
                : Said.of("bad_value", e.getValue(), name(about));
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }
}
