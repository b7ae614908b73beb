package org.mutirao.bootstrap.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.LogLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "events")
final class Events extends Task {
    private static final int PAGE = 1_000;

    @Option(names = "--entity")
    private @Nullable String entity;

    @Option(names = "--after", defaultValue = "0")
    private long after;

    @Option(names = "--limit", defaultValue = "9223372036854775807")
    private long limit = Long.MAX_VALUE;

    @Override
    int run(App app, Console console) {
        if (after < 0 || limit < 0) {
            throw Failure.usage(
                    "bad_value", Math.min(after, limit), after < 0 ? "--after" : "--limit");
        }
        try (DesktopGraph graph = app.read()) {
            if (entity == null) {
                all(graph, console);
            } else {
                about(graph, console, Resolve.any(graph, entity).id());
            }
        }
        return Exit.DONE;
    }

    private void about(DesktopGraph graph, Console console, String id) {
        List<RecordedEvent> entries = graph.store().read(log -> log.mentioning(id));
        entries.stream()
                .filter(entry -> entry.pos() > after)
                .limit(limit)
                .forEach(entry -> show(console, entry));
    }

    /// One page after the other, so that a slow reader of the output holds no snapshot.
    private void all(DesktopGraph graph, Console console) {
        long from = after;
        long left = limit;
        while (left > 0) {
            long most = Math.min(PAGE, left);
            long start = from;
            List<RecordedEvent> page = graph.store().read(log -> log.page(start, most));
            page.forEach(entry -> show(console, entry));
            if (page.size() < most) {
                return;
            }
            from = page.getLast().pos();
            left -= page.size();
        }
    }

    private static void show(Console console, RecordedEvent entry) {
        console.result(LogLine.of(entry));
        if (!console.json()) {
            console.text(
                    entry.pos()
                            + "  "
                            + entry.body().timestamp()
                            + "  "
                            + entry.body().eventType()
                            + "  "
                            + entry.body().eventData());
        }
    }
}
