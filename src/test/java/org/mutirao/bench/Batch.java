package org.mutirao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mutirao.application.command.Draft;
import org.mutirao.bench.Raw.Row;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.domain.shared.Emission;

/// A thousand events in one transaction, without read tables.
final class Batch {
    private static final int EVENTS = 1_000;
    private static final int WARM = 20;
    private static final String APP = "app";
    private static final String SAME = "raw, the same rows";

    private Batch() {}

    static void measure(Page page, Path base, int rounds) throws Exception {
        page.section(
                "Batch of 1,000",
                "JSON, text rules, chain, verdict, fold for the rules, references and changes of"
                        + " 1,000 needs in one transaction, read tables off; beside SQL that inserts"
                        + " the same rows into the same tables in one transaction.");
        try (var desk = Desk.found(base)) {
            SingleAppend.copy(desk, SingleAppend.COPY);
            measure(page, desk, rounds);
        }
    }

    private static void measure(Page page, Desk desk, int rounds) throws Exception {
        try (var written = new Written(desk.file);
                var same = Raw.writer(desk.beside(SingleAppend.COPY))) {
            var log = new LogOnly(desk);
            List<List<List<Row>>> rows = new ArrayList<>();
            Supplier<List<Draft>> drafts =
                    () ->
                            Stream.generate(() ->
                                            new Emission(desk.graph.ids().next(), desk.need()))
                                    .limit(EVENTS)
                                    .map(Draft::of)
                                    .toList();
            List<List<Draft>> ready = new ArrayList<>();
            for (int i = 0; i < rounds + WARM; i++) {
                ready.add(drafts.get());
            }
            var app =
                    Contender.of(APP, () -> log.append(ready.removeLast()))
                            .then(() -> {
                                rows.add(written.next(false));
                                return 0;
                            });
            var raw = Contender.of(SAME, () -> insert(same, rows.removeFirst()));
            var run = Rounds.of(WARM, rounds, app, raw);
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

    private static long insert(Raw raw, List<List<Row>> entries) throws Exception {
        for (List<Row> entry : entries) {
            raw.insert(entry);
        }
        raw.connection.commit();
        return entries.size();
    }
}
