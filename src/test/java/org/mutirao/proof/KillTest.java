package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Kills the real process with SIGKILL at random moments while it appends and imports. `make kills`
/// does it fifty times.
class KillTest {
    private static final int KILLS = Integer.getInteger("mutirao.kills", 10);
    private static final int MOST_WRITES = 30;
    private static final long LONGEST_WAIT_NANOS = 12_000_000;

    @TempDir Path folder;

    private final Set<String> acknowledged = new HashSet<>();
    private final Map<String, Integer> killedDuring = new TreeMap<>();
    private int inside;
    private int survivedUnacknowledged;

    @Test
    void whatWasAcknowledgedSurvivesTheKillOfTheProcess() throws Exception {
        long seed = Long.getLong("mutirao.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        Shell laptop = new Shell(folder.resolve("laptop")).begin();
        laptop.run("events").lines().forEach(line -> acknowledged.add(id(line)));

        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = runUntilKilled(laptop.folder(), random);
            count(said);
            check(laptop, said);
        }

        System.out.printf(
                "%d kills, %d between a write's start and its acknowledgement %s, %d of those"
                        + " writes were whole in the log; %d acknowledged events, none lost%n",
                KILLS, inside, killedDuring, survivedUnacknowledged, acknowledged.size());
        assertThat(inside * 10).isGreaterThanOrEqualTo(KILLS * 7);
    }

    /// @return every line that the process got out before it died
    private static List<String> runUntilKilled(Path data, Random random)
            throws IOException, InterruptedException {
        Process process = start(data, random.nextInt(Integer.MAX_VALUE));
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            int writes = random.nextInt(1, MOST_WRITES);
            String line = out.readLine();
            while (line != null && writes > 0) {
                said.add(line);
                writes -= line.startsWith("start") ? 1 : 0;
                line = writes > 0 ? out.readLine() : null;
            }
            assertThat(process.isAlive()).as("the writer: %s", said).isTrue();
            LockSupport.parkNanos(random.nextLong(LONGEST_WAIT_NANOS));
            // by its handle: the process itself would throw away what it had said
            process.toHandle().destroyForcibly();
            out.lines().forEach(said::add);
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("killed by SIGKILL").isEqualTo(128 + 9);
        return said;
    }

    private static Process start(Path data, int seed) throws IOException {
        return new ProcessBuilder(
                        Program.line(KilledWriter.class, data.toString(), Integer.toString(seed)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void count(List<String> said) {
        for (String line : said) {
            if (line.startsWith("ack ") && line.split(" ").length == 3) {
                acknowledged.addAll(List.of(line.split(" ")[2].split(",")));
            }
        }
        if (said.getLast().startsWith("start ")) {
            inside++;
            killedDuring.merge(said.getLast().split(" ")[2], 1, Integer::sum);
        }
    }

    private void check(Shell laptop, List<String> said) {
        assertThat(laptop.done("verify").path("ok").asBoolean()).isTrue();
        laptop.done("rebuild", "--check");
        Map<String, JsonNode> held = new LinkedHashMap<>();
        for (JsonNode line : laptop.run("events").lines()) {
            assertThat(held.put(id(line), line)).as("twice in the log").isNull();
        }
        assertThat(held.keySet()).containsAll(acknowledged);
        checkLastWrite(said, held);
    }

    /// What nobody acknowledged is there as a whole, or not at all.
    private void checkLastWrite(List<String> said, Map<String, JsonNode> held) {
        List<JsonNode> rest =
                held.values().stream()
                        .filter(line -> !acknowledged.contains(id(line)))
                        .filter(line -> !isFirst(line))
                        .toList();
        if (!rest.isEmpty()) {
            String command = id(rest.getFirst());
            assertThat(said.getLast()).startsWith("start ");
            assertThat(rest.subList(1, rest.size()))
                    .allSatisfy(
                            line -> assertThat(line.path("metadata").asString()).contains(command));
            if (said.getLast().endsWith("import")) {
                assertThat(rest).hasSize(KilledWriter.ROWS);
            }
            survivedUnacknowledged++;
        }
        held.keySet().forEach(acknowledged::add);
    }

    /// The need that each process registers before it says that it is ready, with its place.
    private static boolean isFirst(JsonNode line) {
        return line.path("event_data").asString().contains("\"100000\"")
                || line.path("event_data").asString().contains("\"Escola\"");
    }

    private static String id(JsonNode line) {
        return line.path("event_id").asString();
    }
}
