package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.Main;

/// A report by a program that may hold less than the entries' texts and columns take.
/// `-Dmutirao.events=100000 -Dmutirao.heap=64m` makes the log longer.
class ReportMemoryTest {
    private static final int EVENTS = Integer.getInteger("mutirao.events", 40_000);
    private static final String HEAP = System.getProperty("mutirao.heap", "30m");

    @TempDir private Path folder;

    @Test
    void aLogOfAnyLengthIsReportedInLittleMemory() throws Exception {
        Path data = folder.resolve("data");
        long texts = new LongLog(EVENTS).fill(data);
        assertThat(texts).isGreaterThan(megabytes(HEAP));

        for (String format : List.of("pdf", "csv")) {
            Path file = folder.resolve("report." + format);
            String said = report(data, file);
            assertThat(said).contains("\"entries\":").doesNotContain("OutOfMemory");
            assertThat(file).isNotEmptyFile();
        }
    }

    private static long megabytes(String heap) {
        return Long.parseLong(heap.replace("m", "")) << 20;
    }

    private static String report(Path data, Path file) throws IOException, InterruptedException {
        List<String> line = Program.line(Main.class, "--data", data.toString(), "--json");
        line.add(1, "-Xmx" + HEAP);
        line.addAll(List.of("report", file.toString()));
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(file.resolveSibling("said.txt").toFile())
                        .start();
        int exit = process.waitFor();
        String said = Files.readString(file.resolveSibling("said.txt"));
        assertThat(exit).as(said).isZero();
        return said;
    }
}
