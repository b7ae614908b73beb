package org.mutirao.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mutirao.soak.Beat.Block;
import org.mutirao.soak.Heap.Held;

/// What a day showed.
///
/// @param told what was done
/// @param whole whether the day came to its end in the time it had
/// @param beats how often the window's thread was asked
/// @param noise MiB that the last quarter may leave whatever it wrote
/// @param load of the machine in the last minute
/// @param complaints lines of the program's own log that are more than notes
record Findings(
        String told,
        boolean whole,
        Duration took,
        List<Held> quarters,
        double noise,
        long beats,
        List<Block> blocks,
        double load,
        List<String> uncaught,
        List<String> complaints) {
    static final double MIB = 1 << 20;
    static final double EACH_THOUSAND_MIB = 1;
    static final long VIEWS = 1;
    private static final int MOST_BLOCKS = 40;

    /// What must not be; empty for a good day.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!whole) {
            faults.add("the day was cut short: the machine was too busy to say how it would end");
        }
        uncaught.forEach(thrown -> faults.add("nothing caught " + thrown));
        complaints.forEach(line -> faults.add("the log says " + line));
        if (grown() > allowed()) {
            faults.add(
                    text("the last quarter left %.1f MiB, allowed are %.1f", grown(), allowed()));
        }
        quarters.stream()
                .filter(held -> held.views() > VIEWS)
                .forEach(held -> faults.add(held.views() + " views put away are still held"));
        return faults;
    }

    private double grown() {
        return (last(0).used() - last(1).used()) / MIB;
    }

    private double allowed() {
        return noise + EACH_THOUSAND_MIB * (last(0).events() - last(1).events()) / 1_000;
    }

    private Held last(int before) {
        return quarters.get(quarters.size() - 1 - before);
    }

    /// The page.
    String text() {
        var page = new StringBuilder("# A day in the window\n\n");
        page.append("Written by `make soak`: the real window over a real log, drawn in memory.\n\n")
                .append("- ")
                .append(told)
                .append('\n')
                .append(text("- %d s, at a load of %.1f", took.toSeconds(), load))
                .append(whole ? "\n" : ": **cut short, the day was not over**\n")
                .append(text("- exceptions that nothing caught: %d\n", uncaught.size()))
                .append(text("- warnings in the program's own log: %d\n", complaints.size()));
        memory(page);
        blocks(page);
        faults().forEach(fault -> page.append("\n**Fault:** ").append(fault).append('\n'));
        return page.toString();
    }

    private void memory(StringBuilder page) {
        page.append("\n## Memory after the collector\n\n")
                .append(
                        "| quarter | events | heap, MiB | grown, MiB | for 1,000 events | views put"
                                + " away and held |\n|---|---|---|---|---|---|\n");
        for (int i = 0; i < quarters.size(); i++) {
            Held held = quarters.get(i);
            page.append(text("| %d | %,d | %.1f | ", i + 1, held.events(), held.used() / MIB))
                    .append(i == 0 ? "| " : grown(quarters.get(i - 1), held))
                    .append(text("| %d |%n", held.views()));
        }
        page.append(
                text(
                        "%nAllowed in the last quarter: %.0f MiB for 1,000 events, and %.0f MiB"
                                + " for caches of styles and what is made at first use: views and lists are"
                                + " as large as what is shown, so what may grow with the log is what is kept of open needs, offers and"
                                + " deliveries, a few hundred bytes an event. Of the views that a"
                                + " change of language put away the window may hold %d.%n",
                        EACH_THOUSAND_MIB, noise, VIEWS));
    }

    private static String grown(Held before, Held now) {
        double much = (now.used() - before.used()) / MIB;
        long events = Math.max(1, now.events() - before.events());
        return text("%.1f | %.2f ", much, much * 1_000 / events);
    }

    private void blocks(StringBuilder page) {
        page.append("\n## The window's thread\n\n")
                .append(
                        text(
                                "Asked every 5 ms, %,d times; %d times it did not answer for more"
                                        + " than %d ms, %d times while it was itself busy for so long; at most"
                                        + " %d of them below. The rest of the time it had no"
                                        + " processor: the machine was shared, and the collector"
                                        + " stops every thread.%n",
                                beats, blocks.size(), Beat.LONG_MILLIS, busy(), MOST_BLOCKS))
                .append(
                        "\n| ms | of it busy | quarter | what was going on | where it stood |\n"
                                + "|---|---|---|---|---|\n");
        blocks.stream()
                .limit(MOST_BLOCKS)
                .forEach(block ->
                        page.append(
                                text(
                                        "| %d | %d | %d | %s | `%s` |%n",
                                        block.millis(),
                                        block.busy(),
                                        block.quarter(),
                                        block.doing(),
                                        block.where())));
    }

    private long busy() {
        return blocks.stream().filter(block -> block.busy() > Beat.LONG_MILLIS).count();
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
