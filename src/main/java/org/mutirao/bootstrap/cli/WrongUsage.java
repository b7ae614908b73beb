package org.mutirao.bootstrap.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mutirao.application.command.Said;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, as data for a sentence.
final class WrongUsage {
    /// How many letters a word may be off.
    private static final int NEAR = 2;

    private WrongUsage() {}

    static Said said(ParameterException e) {
        if (e.getCause() instanceof Failure failure) {
            return failure.said();
        }
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                    Said.of("given_twice", name(twice.getOverwritten()));
            default -> value(e);
        };
    }

    private static Said unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().getFirst();
        var commands = e.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty() || first.startsWith("-")
                ? Said.of("unknown_argument", String.join(" ", e.getUnmatched()))
                : unknown(first, commands);
    }

    /// A command that does not exist, with the one that was probably meant.
    static Said unknown(String typed, Set<String> commands) {
        return commands.stream()
                .min(Comparator.comparingInt(name -> distance(typed, name)))
                .filter(name -> distance(typed, name) <= NEAR)
                .map(name -> Said.of("unknown_command", typed, name))
                .orElseGet(() -> Said.of("no_such_command", typed));
    }

    /// How many letters are to be put, taken or changed to make one word of the other.
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
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
