package org.mutirao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.bench.Raw.Row;
import org.mutirao.bench.Rounds.Contender;

/// One need after the other, each durable before the next: through the app, as one bare row, and as
/// the same rows by SQL alone.
final class SingleAppend {
    private static final String APP = "app";
    private static final String BARE = "raw, one row of the same bytes";
    private static final String SAME = "raw, the same rows";
    private static final String LOG = "raw, the log's rows alone";
    static final String COPY = "same.db";
    private static final String LOG_COPY = "log.db";
    private static final String BARE_FILE = "bare.db";
    private static final int WAL_EVENTS = 40;

    private final Page page;
    private final int rounds;

    /// What the app wrote, for the others to write after it.
    private record After(Deque<List<Row>> rows, Deque<List<Row>> ofLog, Deque<List<Row>> texts) {
        After() {
            this(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
        }
    }

    SingleAppend(Page page, int rounds) {
        this.page = page;
        this.rounds = rounds;
    }

    /// @param warm rounds before those that count
    /// @param each appends in one round
    void measure(String where, Path base, int warm, int each) throws Exception {
        page.section(
                "Single durable append, " + where,
                "A `NecessidadeCriada` is decided, hashed, chained, judged and committed with its"
                        + " references, its change and its read rows (need, line, words). The second"
                        + " contender inserts one row of as many bytes into a table without an index"
                        + " and commits; the third inserts exactly the rows that the app wrote, into"
                        + " the same tables with the same indexes and triggers, and commits: what it"
                        + " reaches of the bare row is the most that any program can which keeps"
                        + " these rows. The fourth leaves the read rows out: so much would remain of"
                        + " the bare row if nothing but the log, its references and its changes were"
                        + " kept.");
        try (var desk = Desk.found(base)) {
            copy(desk, COPY);
            copy(desk, LOG_COPY);
            run(where, desk, warm, each);
            wal(desk);
        }
    }

    private void run(String where, Desk desk, int warm, int each) throws Exception {
        try (var written = new Written(desk.file);
                var same = Raw.writer(desk.beside(COPY));
                var log = Raw.writer(desk.beside(LOG_COPY));
                var bare = bare(desk)) {
            var after = new After();
            var app =
                    Contender.of(APP, () -> times(each, desk::register))
                            .then(() -> take(written, after));
            var oneRow = Contender.of(BARE, () -> insert(bare, after.texts()));
            var sameRows = Contender.of(SAME, () -> insert(same, after.rows()));
            var logAlone = Contender.of(LOG, () -> insert(log, after.ofLog()));
            report(where, Rounds.of(warm, rounds, app, oneRow, sameRows, logAlone));
        }
    }

    private void report(String where, Rounds run) {
        page.contenders(run, "events");
        page.ratio(where + ": append / raw row", run, APP, BARE, Sample::perSecond, 0.4);
        page.ratio(where + ": append / same rows", run, APP, SAME, Sample::perSecond, 0.8);
        page.noTarget(
                where + ": the same rows / raw row", run.ratio(SAME, BARE, Sample::perSecond));
        page.noTarget(
                where + ": the log's rows alone / raw row",
                run.ratio(LOG, BARE, Sample::perSecond));
        page.noTarget(
                where + ": append / same rows, per CPU-second",
                run.ratio(APP, SAME, Sample::perCpuSecond));
        page.noTarget(where + ": CPU µs per event", run.spread(APP, Sample::cpuMicros));
    }

    /// Few enough events that no checkpoint comes between, after opening anew.
    private void wal(Desk desk) throws Exception {
        var after = new After();
        desk.reopen();
        try (var written = new Written(desk.file);
                var same = Raw.writer(desk.beside(COPY));
                var bare = Raw.writer(desk.beside(BARE_FILE))) {
            times(1, desk::register);
            long before = walBytes(desk.file);
            times(WAL_EVENTS, desk::register);
            long app = walBytes(desk.file) - before;
            take(written, after);
            insert(same, after.rows());
            insert(bare, after.texts());
            page.line(
                    "WAL bytes per event: app "
                            + app / WAL_EVENTS
                            + ", the same rows "
                            + walBytes(desk.beside(COPY)) / (WAL_EVENTS + 1)
                            + ", one row "
                            + walBytes(desk.beside(BARE_FILE)) / (WAL_EVENTS + 1));
        }
    }

    private static long walBytes(Path file) throws Exception {
        return Files.size(Path.of(file + "-wal"));
    }

    /// The app's database as it stands, for a raw contender to go on from.
    static void copy(Desk desk, String name) throws Exception {
        try (var from = Raw.reader(desk.file)) {
            from.alone("VACUUM INTO '" + desk.beside(name) + "'");
        }
    }

    private static Raw bare(Desk desk) throws Exception {
        var bare = Raw.writer(desk.beside(BARE_FILE));
        bare.script("CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        bare.connection.commit();
        return bare;
    }

    private static long take(Written written, After after) throws Exception {
        for (List<Row> entry : written.next(true)) {
            after.rows().add(entry);
            after.ofLog().add(entry.stream().filter(Written::isOfLog).toList());
            String text =
                    Arrays.stream(entry.getFirst().values())
                            .map(String::valueOf)
                            .collect(Collectors.joining());
            after.texts()
                    .add(
                            List.of(
                                    new Row(
                                            "INSERT INTO bare (text) VALUES (?)",
                                            new Object[] {text})));
        }
        return 0;
    }

    static long insert(Raw raw, Deque<List<Row>> entries) throws Exception {
        long done = 0;
        for (List<Row> entry = entries.poll(); entry != null; entry = entries.poll()) {
            raw.insert(entry);
            raw.connection.commit();
            done++;
        }
        return done;
    }

    static long times(int times, Runnable run) {
        for (int i = 0; i < times; i++) {
            run.run();
        }
        return times;
    }
}
