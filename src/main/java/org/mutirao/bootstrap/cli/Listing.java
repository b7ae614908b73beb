package org.mutirao.bootstrap.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.Past;
import org.mutirao.application.query.ReadModel;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.domain.shared.Wire;
import picocli.CommandLine.Option;

/// A command that lists rows, a page at a time, as of now or as of then.
abstract class Listing extends Task {
    @Option(names = "--status")
    private @Nullable String status;

    @Option(names = "--at")
    private @Nullable String at;

    /// The statuses that were asked for, as the read tables spell them; empty: all.
    final <E extends Enum<E> & Wire> Set<String> statuses(Class<E> known) {
        return status == null
                ? Set.of()
                : Arrays.stream(status.split(",", -1))
                        .map(word -> WireWord.of(known, word.strip()).wire())
                        .collect(Collectors.toSet());
    }

    final void noStatuses() {
        if (status != null) {
            throw Failure.usage("no_status_here", status);
        }
    }

    abstract void list(DesktopGraph graph, ReadModel rows, Console console);

    @Override
    int run(App app, Console console) {
        try (DesktopGraph graph = app.read()) {
            if (at == null) {
                list(graph, graph.rows(), console);
            } else {
                try (Past past = graph.timeSlider().at(time(at))) {
                    list(graph, past, console);
                }
            }
        }
        return Exit.DONE;
    }

    /// Nothing to list is told beside the list, so that nobody takes it for a fault.
    final <T> void pages(
            Console console, BiFunction<Integer, Integer, List<T>> page, Consumer<T> each) {
        if (pages(page, each) == 0) {
            console.aside(status == null ? "list.empty" : "list.none_such");
        }
    }

    /// @return how many there were
    static <T> int pages(BiFunction<Integer, Integer, List<T>> page, Consumer<T> each) {
        int offset = 0;
        List<T> rows;
        do {
            rows = page.apply(offset, App.PAGE);
            rows.forEach(each);
            offset += rows.size();
        } while (rows.size() == App.PAGE);
        return offset;
    }

    private static Instant time(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeParseException e) {
            throw Failure.usage("not_a_time", typed);
        }
    }
}
