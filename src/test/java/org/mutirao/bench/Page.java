package org.mutirao.bench;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// docs/performance.md while it is written: what was measured, then every round.
final class Page {
    private final StringBuilder summary = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();

    void section(String title, String about) {
        System.out.println("# " + title);
        text.append("\n## ").append(title).append("\n\n").append(about).append("\n\n");
        raw.append("# ").append(title).append('\n');
    }

    /// The table of all contenders.
    void contenders(Rounds rounds, String unit) {
        text.append("| | ")
                .append(unit)
                .append("/s | µs each | CPU µs each |\n|---|--:|--:|--:|\n");
        for (String name : rounds.names()) {
            text.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(rounds.spread(name, Sample::perSecond).text())
                    .append(" | ")
                    .append(rounds.spread(name, Sample::micros).text())
                    .append(" | ")
                    .append(rounds.spread(name, Sample::cpuMicros).text())
                    .append(" |\n");
            raw(name, rounds, unit);
        }
        text.append('\n');
    }

    private void raw(String name, Rounds rounds, String unit) {
        int round = 1;
        for (Sample sample : rounds.of(name)) {
            raw.append(
                    String.format(
                            Locale.ROOT,
                            "round %d, %s: %d %s in %.4f s, CPU %.4f s%n",
                            round++,
                            name,
                            sample.ops(),
                            unit,
                            sample.seconds(),
                            sample.cpuNanos() / 1e9));
        }
    }

    void line(String line) {
        System.out.println("  " + line);
        text.append(line).append("\n\n");
        raw.append(line).append('\n');
    }

    /// Speed beside a raw limit, round by round.
    void ratio(
            String what,
            Rounds rounds,
            String name,
            String limit,
            ToDoubleFunction<Sample> figure,
            double target) {
        atLeast(what, rounds.ratio(name, limit, figure), target);
    }

    void atLeast(String what, Spread value, double target) {
        verdict(what, value, "≥ " + target, value.median() >= target);
    }

    void atMost(String what, Spread value, double target) {
        verdict(what, value, "≤ " + target, value.median() <= target);
    }

    private void verdict(String what, Spread value, String target, boolean met) {
        String answer = met ? "met" : "**missed**";
        line(what + ": " + value.text() + ", target " + target + ": " + answer);
        summary.append("| ")
                .append(what)
                .append(" | ")
                .append(value.text())
                .append(" | ")
                .append(target)
                .append(" | ")
                .append(answer)
                .append(" |\n");
    }

    void noTarget(String what, Spread value) {
        line(what + ": " + value.text());
        summary.append("| ").append(what).append(" | ").append(value.text()).append(" | | |\n");
    }

    /// @param head commit, date and machine
    String text(String head) {
        return "# Performance\n\n"
                + "Written by `make bench` alone. Every figure is the median of rounds in which the"
                + " app and its raw limit take turns, with the lowest and the highest; a ratio is"
                + " taken round by round.\n\n"
                + head
                + "\n## Summary\n\n| | median (lowest–highest) | target | |\n|---|--:|--:|---|\n"
                + summary
                + text
                + "## Raw output\n\n```text\n"
                + raw
                + "```\n";
    }
}
