package org.mutirao.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mutirao.application.command.Coordination.Registered;
import org.mutirao.application.command.Coordination.Reserved;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.entry.QuickEntry;
import org.mutirao.application.importing.FileImport;
import org.mutirao.bootstrap.desktop.DataFolder;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.Opening;

/// A process that writes until it is killed: needs, offers and reservations one by one, and now and
/// then a whole sheet. It says `start N KIND` before each write and `ack N ID,ID…` after it.
public final class KilledWriter {
    /// Rows of each sheet, and so entries of each import.
    static final int ROWS = 120;

    private final DesktopGraph graph;
    private final Path folder;
    private final Random random;

    private KilledWriter(DesktopGraph graph, Path folder, Random random) {
        this.graph = graph;
        this.folder = folder;
        this.random = random;
    }

    /// @param args the data folder, and a seed
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        try (var graph =
                Opening.open(new DataFolder(folder), Clock.systemUTC(), (event, e) -> exit(e))) {
            new KilledWriter(graph, folder, new Random(seed)).writeForEver(seed);
        }
    }

    private static void exit(RuntimeException e) {
        throw e;
    }

    private void writeForEver(long seed) throws IOException {
        String need = registered(QuickEntry.Mode.NEED, "100000 marmita @Escola").value().id();
        say("ready");
        for (long n = 1; ; n++) {
            switch (random.nextInt(8)) {
                case 0 -> importSheet(n, seed);
                case 1, 2 -> write(n, "offer", () -> registered(QuickEntry.Mode.OFFER, offer()));
                case 3 -> write(n, "reserve", () -> reserve(need));
                default -> write(n, "need", () -> registered(QuickEntry.Mode.NEED, need()));
            }
        }
    }

    private String need() {
        return random.nextInt(1, 90) + " marmita @Escola urg";
    }

    private String offer() {
        return random.nextInt(1, 90) + " marmita @\"Cozinha " + random.nextInt(1_000_000) + "\"";
    }

    @FunctionalInterface
    private interface Write {
        Outcome.Done<?> run();
    }

    private void write(long n, String kind, Write write) {
        say("start " + n + " " + kind);
        Outcome.Done<?> done = write.run();
        say("ack " + n + " " + String.join(",", done.events()));
    }

    private Outcome.Done<Registered> registered(QuickEntry.Mode mode, String line) {
        var context = new QuickEntry.Context(graph.journal().now(), graph.session().zone(), mode);
        var draft = QuickEntry.parse(line, context).draft();
        return done(
                mode == QuickEntry.Mode.NEED
                        ? graph.coordinator().registerNeed(draft)
                        : graph.coordinator().publishOffer(draft));
    }

    /// Without an offer it is refused, which writes nothing.
    private Outcome.Done<?> reserve(String need) {
        Outcome<List<Reserved>> outcome = graph.coordinator().reserve(need, null, null);
        return outcome instanceof Outcome.Done<List<Reserved>> done
                ? done
                : new Outcome.Done<>("", "", List.of());
    }

    private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done;
        }
        throw new IllegalStateException(outcome.toString());
    }

    private void importSheet(long n, long seed) throws IOException {
        List<String> lines =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> "coisa " + seed + " " + n + " " + row + "," + row)
                        .toList();
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, "item,quantity\n" + String.join("\n", lines) + "\n");
        var request = new FileImport.Request(sheet, null, null, false);
        write(
                n,
                "import",
                () ->
                        graph.imports().run(request, new Quiet())
                                                instanceof FileImport.Report report
                                        && report.errors().isEmpty()
                                ? new Outcome.Done<>("", "", report.events())
                                : fail());
    }

    private static Outcome.Done<String> fail() {
        throw new IllegalStateException("the sheet was not imported");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private record Quiet() implements FileImport.Progress {
        @Override
        public void read(int rows) {}

        @Override
        public void writing(int events) {}
    }
}
