package org.mutirao.bootstrap.desktop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutirao.application.audit.Heads;
import org.mutirao.application.report.WholeFile;
import org.mutirao.eventlog.RecordedEvent;
import org.mutirao.infrastructure.json.JsonLines;
import org.mutirao.infrastructure.json.LogLine;

/// Writes the whole log into a file, with its signed heads beside it: together they can be checked
/// by who trusts neither this program nor this laptop.
public final class LogExport {
    private static final int PAGE = 1_000;

    private LogExport() {}

    /// @param heads where the heads stand
    public record Written(long entries, Path heads) {}

    /// The heads cover exactly what is in the file, also while somebody writes.
    ///
    /// @throws IOException the file cannot be written; what was there is still there
    public static Written write(DesktopGraph graph, Path file) throws IOException {
        Heads.Ends ends = graph.heads().now();
        HeadFile heads = HeadFile.beside(file);
        long entries = WholeFile.make(file, part -> entries(graph, ends.position(), part));
        heads.replace(ends.heads());
        return new Written(entries, heads.path());
    }

    private static long entries(DesktopGraph graph, long last, Path part) throws IOException {
        var lines = new JsonLines();
        long at = 0;
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            while (at < last) {
                for (RecordedEvent entry : page(graph, at)) {
                    at = entry.pos();
                    if (at <= last) {
                        out.write(lines.line(LogLine.of(entry)));
                        out.write('\n');
                        written++;
                    }
                }
            }
        }
        return written;
    }

    private static List<RecordedEvent> page(DesktopGraph graph, long after) {
        return graph.store().read(log -> log.page(after, PAGE));
    }
}
