package org.mutirao.eventlog.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The auditor's Python, from the project's folder. Where there is none the test says that it was
/// not made; `CI=true` asks for one.
public final class Python {
    private Python() {}

    public record Said(int exit, String text) {}

    public static Said run(String first, String second, String... rest)
            throws InterruptedException {
        List<String> line =
                new ArrayList<>(
                        Stream.concat(Stream.of("python3", first, second), Stream.of(rest))
                                .toList());
        Process process;
        try {
            process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            assertThat(System.getenv("CI")).as("python3 on the path").isNotEqualTo("true");
            assumeTrue(false, "no python3 on the path: the scripts in docs were NOT tested");
            throw new IllegalStateException(e);
        }
    }
}
