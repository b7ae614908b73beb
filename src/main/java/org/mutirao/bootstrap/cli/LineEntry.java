package org.mutirao.bootstrap.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryWarning;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.entry.QuickEntry.Context;
import org.mutirao.application.entry.QuickEntry.Mode;
import org.mutirao.application.entry.QuickEntry.Reading;
import org.mutirao.bootstrap.desktop.DesktopGraph;

/// A line in the quick-entry grammar, and what is worth saying about it.
final class LineEntry {
    private LineEntry() {}

    static Reading read(DesktopGraph graph, String line, Mode mode) {
        Reading reading =
                QuickEntry.parse(
                        line, new Context(graph.journal().now(), graph.session().zone(), mode));
        if (!reading.complete()) {
            throw new Failure(Exit.WRONG_USAGE, reading.errors().getFirst().said());
        }
        return reading;
    }

    static List<String> warnings(Console console, Reading reading, Registered registered) {
        return Stream.of(
                        reading.warnings().stream().map(EntryWarning::said),
                        reading.unsaid().stream().map(EntryWarning::said),
                        registered.created().stream().map(name -> Said.of("place_created", name)),
                        registered.similar().stream().map(name -> Said.of("similar_place", name)))
                .flatMap(said -> said)
                .map(console.words()::said)
                .toList();
    }
}
