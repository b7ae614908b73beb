package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills `mutirao import` itself with SIGKILL between the line that says that it writes now and its
/// result. [KillTest] kills a process that writes more, more often.
class ProgramKillTest {
    private static final int KILLS = Integer.getInteger("mutirao.kills.program", 3);
    private static final int ROWS = 3_000;
    private static final String WRITING = "Gravando";

    @TempDir Path folder;
    private Path data;
    private int inside;

    @Test
    void aKilledImportIsThereAsAWholeOrNotAtAll() throws Exception {
        long seed = Long.getLong("mutirao.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        data = folder.resolve("laptop");
        Shell laptop = new Shell(data).begin();
        long nanos = writeFor(sheet(0));
        long most = nanos * 2 / 3; // a write may take less time than the first one did
        int whole = 1;

        for (int kill = 1; kill <= KILLS; kill++) {
            boolean acknowledged = killed(sheet(kill), random.nextLong(most));
            most = acknowledged ? most / 3 : most;
            assertThat(laptop.done("verify").path("ok").asBoolean()).isTrue();
            laptop.done("rebuild", "--check");
            int needs = laptop.run("needs").lines().size();
            assertThat(needs % ROWS).as("rows of a part of an import").isZero();
            assertThat(needs / ROWS).isBetween(whole + (acknowledged ? 1 : 0), whole + 1);
            whole = needs / ROWS;
        }

        System.out.printf(
                "%d kills of the program, %d while it wrote; a write took %d ms%n",
                KILLS, inside, TimeUnit.NANOSECONDS.toMillis(nanos));
        assertThat(inside * 3).isGreaterThanOrEqualTo(KILLS * 2);
        laptop.done("need", "40 marmita @Escola");
    }

    private Path sheet(int number) throws IOException {
        String rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> "coisa " + number + " " + row + "," + row)
                        .collect(Collectors.joining("\n", "item,quantity\n", "\n"));
        return Files.writeString(folder.resolve("sheet.csv"), rows);
    }

    private Process started(Path sheet) throws IOException {
        return Program.start(Map.of(), data, "import", sheet.toString(), "--kind", "needs");
    }

    private static void awaitWriting(BufferedReader err) throws IOException {
        String line = err.readLine();
        while (line != null && !line.startsWith(WRITING)) {
            line = err.readLine();
        }
        assertThat(line).as("the program says that it writes").isNotNull();
    }

    /// How long an import writes that nobody kills.
    private long writeFor(Path sheet) throws IOException, InterruptedException {
        Process process = started(sheet);
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            awaitWriting(err);
            long start = System.nanoTime();
            assertThat(out.readLine()).contains("\"imported\":" + ROWS);
            long nanos = System.nanoTime() - start;
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return nanos;
        }
    }

    /// @return whether the program had given its result
    private boolean killed(Path sheet, long after) throws IOException, InterruptedException {
        Process process = started(sheet);
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            awaitWriting(err);
            LockSupport.parkNanos(after);
            // by its handle: the process itself would throw away what it had said
            process.toHandle().destroyForcibly();
            boolean acknowledged = out.readLine() != null;
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            inside += acknowledged ? 0 : 1;
            return acknowledged;
        }
    }
}
