package org.mutirao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.mutirao.bench.Rounds.Contender;
import org.mutirao.domain.matching.MatchingBenchmark;

/// Measures everything and writes docs/performance.md: run it by `make bench`. With words as
/// arguments it measures only those (`append`, `threads`, `batch`, `read`, `match`) and prints the
/// page instead.
public final class Benchmarks {
    private static final Path DISK = Path.of("target", "bench");
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final int ROUNDS = 11;
    private static final int EVENTS = 100_000;
    private static final long SEED = 42;

    private final Page page = new Page();
    private final List<String> only;

    private Benchmarks(List<String> only) {
        this.only = only;
    }

    public static void main(String[] args) throws Exception {
        double load = Machine.load();
        Files.createDirectories(DISK);
        var benchmarks = new Benchmarks(List.of(args));
        benchmarks.run();
        String text = benchmarks.page.text(Machine.describe(DISK, MEMORY, load));
        if (args.length == 0) {
            Files.writeString(PAGE, text);
            System.out.println("written: " + PAGE);
        } else {
            System.out.println(text);
        }
    }

    private boolean wants(String word) {
        return only.isEmpty() || only.contains(word);
    }

    private void run() throws Exception {
        if (wants("append")) {
            var single = new SingleAppend(page, ROUNDS);
            single.measure("disk", DISK, 50);
            if (Files.isDirectory(MEMORY)) {
                single.measure("tmpfs", MEMORY, 300);
            }
        }
        if (wants("threads")) {
            ManyThreads.measure(page, DISK, ROUNDS, 20);
        }
        if (wants("batch")) {
            Batch.measure(page, DISK, ROUNDS);
        }
        if (wants("read")) {
            read();
        }
        if (wants("match")) {
            match();
        }
    }

    private void read() throws Exception {
        try (var desk = Desk.found(DISK)) {
            while (desk.graph.store().read(log -> log.count()) < EVENTS) {
                desk.append(IntStream.range(0, 400).boxed().flatMap(i -> desk.five()).toList());
            }
            var reading = new Reading(page, desk);
            reading.replay(ROUNDS);
            Rebuilding.measure(page, desk, reading, 3);
            reading.aggregate(ROUNDS);
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
                        3,
                        ROUNDS,
                        Contender.of("mixed goods", () -> SingleAppend.times(1, mixed)),
                        Contender.of("same goods", () -> SingleAppend.times(1, same)));
        page.contenders(run, "matchings");
        page.atMost("1,000 × 500, mixed goods, s", run.spread("mixed goods", Sample::seconds), 2);
        page.atMost("1,000 × 500, same goods, s", run.spread("same goods", Sample::seconds), 2);
    }
}
