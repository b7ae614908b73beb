package org.mutirao.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mutirao.bootstrap.Main;

/// The program itself, in a process of its own.
final class Program {
    private Program() {}

    record Ran(int exit, String out, String err) {}

    /// The words that start a class of the tests' class path, as the launcher starts the program.
    static List<String> line(Class<?> main, String... words) {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        line.addAll(List.of(words));
        return line;
    }

    static Process start(Map<String, String> environment, Path data, String... command)
            throws IOException {
        List<String> line = line(Main.class, "--data", data.toString(), "--json");
        line.addAll(List.of(command));
        var builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Runs it to its end; what it says fits into the pipes.
    static Ran run(Map<String, String> environment, Path data, String... command)
            throws IOException, InterruptedException {
        Process process = start(environment, data, command);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + List.of(command));
        }
        return new Ran(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
