package org.mutirao.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mutirao.application.authority.Authority;
import org.mutirao.application.authority.Standings;
import org.mutirao.application.command.Appender;
import org.mutirao.application.command.Author;
import org.mutirao.application.command.Draft;
import org.mutirao.application.projection.EntityKey;
import org.mutirao.application.projection.Folded;
import org.mutirao.application.projection.Projector;
import org.mutirao.application.projection.ReadTables;
import org.mutirao.application.projection.States;
import org.mutirao.bench.Raw.Row;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.domain.shared.Emission;
import org.mutirao.eventlog.HybridClock;
import org.mutirao.eventlog.LogWriter;
import org.mutirao.eventlog.Metadata;

/// A thousand events in one transaction, without read tables.
final class Batch {
    private static final int EVENTS = 1_000;
    private static final String APP = "app";
    private static final String SAME = "raw, the same rows";

    private final Desk desk;
    private final Appender appender;

    private Batch(Desk desk) {
        this.desk = desk;
        var graph = desk.graph;
        var states = new States(graph.facts());
        String last = graph.store().read(log -> log.lastClock(graph.session().deviceId()));
        this.appender =
                new Appender(
                        graph.codec(),
                        new Authority(new Standings(graph.facts()), states),
                        new Projector(graph.facts(), states, new NoTables()),
                        new HybridClock(last),
                        graph.ids());
    }

    static void measure(Page page, Path base, int rounds) throws Exception {
        page.section(
                "Batch of 1,000",
                "JSON, text rules, chain, verdict, fold for the rules, references and changes of"
                        + " 1,000 needs in one transaction, read tables off; beside SQL that inserts"
                        + " the same rows into the same tables in one transaction.");
        try (var desk = Desk.found(base)) {
            SingleAppend.copy(desk);
            measure(page, desk, rounds);
        }
    }

    private static void measure(Page page, Desk desk, int rounds) throws Exception {
        try (var written = new Written(desk.file);
                var same = Raw.writer(desk.beside(SingleAppend.COPY))) {
            var batch = new Batch(desk);
            List<List<List<Row>>> rows = new java.util.ArrayList<>();
            Supplier<List<Draft>> drafts =
                    () ->
                            Stream.generate(() ->
                                            new Emission(desk.graph.ids().next(), desk.need()))
                                    .limit(EVENTS)
                                    .map(Draft::of)
                                    .toList();
            List<List<Draft>> ready = new java.util.ArrayList<>();
            for (int i = 0; i < rounds + 5; i++) {
                ready.add(drafts.get());
            }
            var app =
                    Contender.of(APP, () -> batch.append(ready.removeLast()))
                            .then(() -> {
                                rows.add(written.next(false));
                                return 0;
                            });
            var raw = Contender.of(SAME, () -> insert(same, rows.removeFirst()));
            var run = Rounds.of(5, rounds, app, raw);
            page.contenders(run, "events");
            page.ratio(
                    "batch of 1,000 / same rows, per CPU-second",
                    run,
                    APP,
                    SAME,
                    Sample::perCpuSecond,
                    0.5);
        }
    }

    private long append(List<Draft> drafts) {
        var session = desk.graph.session();
        var author =
                new Author(
                        session.scope(),
                        session.deviceId(),
                        session.personId(),
                        desk.graph.journal().now());
        return desk.graph
                .store()
                .write(tx -> appender.append(tx, author, drafts, Metadata.NONE))
                .size();
    }

    private static long insert(Raw raw, List<List<Row>> entries) throws Exception {
        for (List<Row> entry : entries) {
            raw.insert(entry);
        }
        raw.connection.commit();
        return entries.size();
    }

    private static final class NoTables implements ReadTables {
        @Override
        public List<Table> tables() {
            return List.of();
        }

        @Override
        public void put(LogWriter tx, EntityKey key, Folded state) {
            // off
        }

        @Override
        public void clear(LogWriter tx) {
            // off
        }
    }
}
