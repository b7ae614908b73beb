package org.mutirao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.mutirao.application.command.Draft;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.domain.matching.MatchingBenchmark;

/// Measures everything and writes docs/performance.md: run it by `make bench`. With names of
/// sections (`make bench ONLY='tmpfs bus'`) it measures only those, and prints the page instead.
public final class Benchmarks {
    private static final Path DISK = Path.of("target", "bench");
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final int ROUNDS = 7;
    private static final int EVENTS = 100_000;
    private static final int PLACES = 5_000;
    private static final int WARM = 20_000;
    private static final long SEED = 42;

    private static final List<String> SECTIONS =
            List.of(
                    "tmpfs",
                    "disk",
                    "threads",
                    "batch",
                    "match",
                    "bus",
                    "import",
                    "read",
                    "past",
                    "first",
                    "suggestion",
                    "event",
                    "table",
                    "map");

    private final Page page = new Page();
    private final List<String> only;
    private final double load;

    private Benchmarks(List<String> only, double load) {
        this.only = only;
        this.load = load;
    }

    public static void main(String[] args) throws Exception {
        double load = Machine.load();
        List<String> only = only(String.join(" ", args));
        Files.createDirectories(DISK);
        var benchmarks = new Benchmarks(only, load);
        benchmarks.run();
        benchmarks.write("");
        Platform.exit();
    }

    /// @throws IllegalArgumentException for a name that no section has
    private static List<String> only(String names) {
        List<String> only = names.isBlank() ? List.of() : List.of(names.strip().split("\\s+"));
        if (!SECTIONS.containsAll(only)) {
            throw new IllegalArgumentException("sections are " + SECTIONS);
        }
        return only;
    }

    /// So that a run that is cut short leaves what it measured, and says so.
    private void written() throws Exception {
        write("**Unfinished: this run was cut short.**\n\n");
    }

    private void write(String note) throws Exception {
        String text = page.text(note + Machine.describe(DISK, MEMORY, load));
        if (only.isEmpty()) {
            Files.writeString(PAGE, text);
        } else if (note.isEmpty()) {
            System.out.println(text);
        }
    }

    private boolean wants(String word) {
        return only.isEmpty() || only.contains(word);
    }

    /// Until the compiler is done with the way of an append: what is measured is how fast it is,
    /// not how fast it becomes so.
    private static void warm() throws Exception {
        try (var desk = Desk.found(Files.isDirectory(MEMORY) ? MEMORY : DISK)) {
            SingleAppend.times(WARM, desk::register);
        }
    }

    private void run() throws Exception {
        warm();
        var single = new SingleAppend(page, ROUNDS);
        if (wants("tmpfs") && Files.isDirectory(MEMORY)) {
            single.measure("tmpfs", MEMORY, 30, 200);
        }
        if (wants("disk")) {
            single.measure("disk", DISK, 10, 40);
            written();
        }
        if (wants("threads")) {
            ManyThreads.measure(page, DISK, ROUNDS, 30);
            written();
        }
        if (wants("batch")) {
            Batch.measure(page, DISK, ROUNDS);
            written();
        }
        if (wants("match")) {
            match();
            written();
        }
        if (wants("bus")) {
            BusRace.measure(page, ROUNDS);
            written();
        }
        if (wants("import")) {
            Importing.measure(page, DISK, 3);
            written();
        }
        if (wants("read")) {
            read();
        }
        if (wants("past")) {
            past();
            written();
        }
        if (wants("first") || wants("suggestion") || wants("event")) {
            window();
            written();
        }
        if (wants("table")) {
            Glass.start();
            try (var desk = Desk.found(DISK)) {
                LongTable.measure(page, desk, 3);
            }
            written();
        }
        if (wants("map")) {
            Frames.measure(page, 3);
        }
    }

    private void past() throws Exception {
        try (var desk = Desk.found(DISK)) {
            fill(desk);
            LookingBack.measure(page, desk);
        }
    }

    private void window() throws Exception {
        Glass.start();
        try (var desk = Desk.found(DISK)) {
            new Flood(desk).places(PLACES);
            fill(desk);
            desk.graph.rebuild(done -> {});
            if (wants("first")) {
                Path work = Files.createDirectories(desk.beside("first"));
                desk.lend(folder -> FirstWindow.measure(page, folder, work, 5));
            }
            if (wants("suggestion") || wants("event")) {
                answering(desk);
            }
        }
    }

    private void answering(Desk desk) throws Exception {
        try (var answering = new Answering(desk)) {
            if (wants("suggestion")) {
                answering.typing(page, PLACES, 3);
            }
            if (wants("event")) {
                answering.events(page, 3);
            }
        }
    }

    private static void fill(Desk desk) {
        var log = new LogOnly(desk);
        long events = 0;
        while (events < EVENTS) {
            events +=
                    log.append(
                            IntStream.range(0, 1_000)
                                    .boxed()
                                    .flatMap(i -> desk.five())
                                    .map(Draft::of)
                                    .toList());
        }
        desk.reopen();
    }

    private void read() throws Exception {
        try (var desk = Desk.found(DISK)) {
            fill(desk);
            var reading = new Reading(page, desk);
            reading.replay(ROUNDS);
            reading.aggregate(ROUNDS);
            written();
            Rebuilding.measure(page, desk, reading, 3);
        }
    }

    private void match() throws Exception {
        page.section(
                "Matching of 1,000 needs and 500 offers",
                "Each need's best 20 offers, the index made anew each time: of mixed goods, and of"
                        + " one and the same, where no index helps. Seed "
                        + SEED
                        + ".");
        Runnable mixed = MatchingBenchmark.mixed(SEED);
        Runnable same = MatchingBenchmark.same(SEED);
        var run =
                Rounds.of(
                        2,
                        ROUNDS,
                        Contender.of("mixed goods", () -> SingleAppend.times(1, mixed)),
                        Contender.of("same goods", () -> SingleAppend.times(1, same)));
        page.contenders(run, "matchings");
        page.atMost("1,000 × 500, mixed goods, s", run.spread("mixed goods", Sample::seconds), 2);
        page.atMost("1,000 × 500, same goods, s", run.spread("same goods", Sample::seconds), 2);
    }
}
