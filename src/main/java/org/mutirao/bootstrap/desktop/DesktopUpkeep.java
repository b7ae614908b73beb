package org.mutirao.bootstrap.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.mutirao.application.audit.LogCheck;
import org.mutirao.application.bus.DurableSubscriptions.Settled;
import org.mutirao.application.bus.Outbox.DeadLetter;
import org.mutirao.application.command.Said;
import org.mutirao.application.projection.RebuildCheck.Checked;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.application.security.Passphrase;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.application.upkeep.Upkeep;

/// The upkeep of the operation that this process has open.
final class DesktopUpkeep implements Upkeep {
    private final DesktopGraph graph;

    DesktopUpkeep(DesktopGraph graph) {
        this.graph = graph;
    }

    @Override
    public List<Finding> examine() {
        return new Doctor(graph.folder(), graph.clock())
                .examine(graph).stream()
                        .map(check ->
                                new Finding(check.name(), check.ok(), forTheWindow(check.said())))
                        .toList();
    }

    /// The window says the same in words of its own.
    private static Said forTheWindow(Said said) {
        String ending = said.code().substring(said.code().lastIndexOf('.') + 1);
        return ending.endsWith("master_key")
                ? Said.of("finding.key_lost")
                : new Said("finding." + ending, said.args());
    }

    @Override
    public Size size() {
        Path database = graph.folder().database();
        return graph.store()
                .read(log ->
                        new Size(
                                log.count(),
                                log.lastPos(),
                                bytes(database),
                                bytes(Path.of(database + "-wal"))));
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // there is no journal while nothing waits in it
        }
    }

    @Override
    public List<Handler> handlers() {
        return graph.durable().standings().stream()
                .map(standing -> new Handler(standing.name(), standing.behind()))
                .toList();
    }

    @Override
    public List<Measurement> measured() {
        return graph.measurements().all();
    }

    @Override
    public List<LaidAside> laidAside(int offset, int most) {
        return graph.durable().letters(offset, most).stream()
                .map(DesktopUpkeep::laidAside)
                .toList();
    }

    private static LaidAside laidAside(DeadLetter letter) {
        return new LaidAside(
                letter.id(),
                letter.subscriber(),
                letter.change().entry().body().eventType(),
                letter.error(),
                letter.attempts(),
                letter.at());
    }

    @Override
    public Retried retry(long id) {
        return switch (graph.durable().retry(id)) {
            case Settled.Done() -> Retried.DONE;
            case Settled.FailedAgain _ -> Retried.FAILED_AGAIN;
            case Settled.NotOpen() -> Retried.NOT_OPEN;
        };
    }

    @Override
    public void close(long id) {
        graph.durable().close(id);
    }

    @Override
    public LogCheck.Report verify(LongConsumer progress) {
        return graph.verify(progress);
    }

    @Override
    public List<Checked> rebuild(LongConsumer progress) {
        graph.rebuild(progress);
        return graph.rebuildCheck().check(progress);
    }

    @Override
    public Copied copy(Path to, Optional<Passphrase> passphrase) {
        if (Files.exists(to)) {
            return new Copied.FileExists();
        }
        return Backups.make(graph, to, passphrase)
                .<Copied>map(made -> new Copied.Made(made.entries(), made.keys()))
                .orElse(new Copied.Locked());
    }

    @Override
    public About about() {
        return new About(
                Version.text(),
                System.getProperty("java.version", "?"),
                System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?"));
    }
}
