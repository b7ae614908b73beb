package org.mutirao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteJDBCLoader;

/// Where and on what was measured.
final class Machine {
    private Machine() {}

    static String describe(Path disk, Path memory, double loadBefore) throws Exception {
        return row("commit", commit())
                + row("date", now())
                + row(
                        "processor",
                        cpu() + ", " + Runtime.getRuntime().availableProcessors() + " cores")
                + row("memory", memory())
                + row(
                        "kernel",
                        System.getProperty("os.name")
                                + " "
                                + System.getProperty("os.version")
                                + " "
                                + System.getProperty("os.arch"))
                + row(
                        "JDK",
                        System.getProperty("java.vm.vendor")
                                + " "
                                + System.getProperty("java.vm.version"))
                + row(
                        "JVM options",
                        String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()))
                + row("sqlite-jdbc", SQLiteJDBCLoader.getVersion())
                + row("disk", fileSystem(disk))
                + row("tmpfs", Files.isDirectory(memory) ? fileSystem(memory) : "none")
                + row(
                        "load of the machine",
                        String.format(Locale.ROOT, "%.1f before, %.1f after", loadBefore, load()))
                + "\n";
    }

    private static String row(String name, String value) {
        return "- " + name + ": " + value + "\n";
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String commit() throws Exception {
        String changed = git("status", "--porcelain", "--", ".", ":!docs/performance.md");
        return git("rev-parse", "HEAD") + (changed.isEmpty() ? "" : ", with changes");
    }

    private static String git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(java.util.List.of(words));
        Process git;
        try {
            git = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return "unknown: no git";
        }
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? said.strip() : "unknown";
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static String memory() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getTotalMemorySize();
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1 << 30));
    }

    private static String fileSystem(Path folder) throws IOException {
        return Files.getFileStore(folder).type();
    }
}
