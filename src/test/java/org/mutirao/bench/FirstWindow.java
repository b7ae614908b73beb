package org.mutirao.bench;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.mutirao.bench.Rounds.Contender;

/// Processes that are started afresh, until their window shows what it is for.
final class FirstWindow {
    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Djava.awt.headless=true");
    private static final String HELLO = "hello, world";
    private static final String APP = "app";
    private static final String HELLO_CACHED = "hello, world, with its cache";
    private static final String APP_CACHED = "app, with its cache";

    private static final String CACHE = "-XX:AOTCache=";
    private static final String NO_CACHE = "-XX:AOTMode=off";

    private record Program(String main, List<String> arguments) {}

    private final Path work;
    private final String classPath;
    private final Map<String, List<Double>> cpu = new LinkedHashMap<>();
    private @Nullable Process process;

    private FirstWindow(Path work) throws Exception {
        this.work = work;
        this.classPath = jars();
    }

    /// @param data folder of an operation that nobody else has open
    /// @param work a folder for what is made on the way
    static void measure(Page page, Path data, Path work, int rounds) throws Exception {
        page.section(
                "First window over 100,000 events",
                "Each is a process of its own, from its start until its first screen is filled and"
                        + " drawn, at 1366×768 in memory; beside it a JavaFX program that shows one"
                        + " word. With and without a cache of loaded classes (AOT) that one such"
                        + " run before left.");
        var first = new FirstWindow(work);
        var hello = new Program(HelloWindow.class.getName(), List.of());
        var app = new Program(AppWindow.class.getName(), List.of(data.toString()));
        Path helloCache = first.train(hello);
        Path appCache = first.train(app);
        var run =
                Rounds.of(
                        1,
                        rounds,
                        first.contender(HELLO, hello, NO_CACHE),
                        first.contender(APP, app, NO_CACHE),
                        first.contender(HELLO_CACHED, hello, CACHE + helloCache),
                        first.contender(APP_CACHED, app, CACHE + appCache));
        first.tell(page, run);
    }

    private void tell(Page page, Rounds run) {
        for (String name : run.names()) {
            List<Double> all = cpu.get(name);
            List<Double> counted = all.subList(1, all.size());
            page.line(
                    name
                            + ", s: "
                            + run.spread(name, Sample::seconds).text()
                            + ", of the processor: "
                            + Spread.of(counted.stream().mapToDouble(each -> each)).text());
        }
        page.noTarget("first window, s", run.spread(APP, Sample::seconds));
        page.noTarget("first window with its cache, s", run.spread(APP_CACHED, Sample::seconds));
        page.noTarget("first window / hello, world", run.ratio(APP, HELLO, Sample::seconds));
        page.noTarget(
                "first window / hello, world, both with their cache",
                run.ratio(APP_CACHED, HELLO_CACHED, Sample::seconds));
        page.noTarget(
                "first window with its cache / without",
                run.ratio(APP_CACHED, APP, Sample::seconds));
    }

    /// A cache takes classes from jars alone.
    private String jars() throws Exception {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> all = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                Path file = work.resolve(all.size() + ".jar");
                jar.run(System.out, System.err, "-c0Mf", file.toString(), "-C", entry, ".");
                all.add(file.toString());
            } else if (Files.exists(Path.of(entry))) {
                all.add(entry);
            }
        }
        return String.join(File.pathSeparator, all);
    }

    private Path train(Program program) throws Exception {
        Path cache = work.resolve(program.main() + ".aot");
        start(program, "-XX:AOTCacheOutput=" + cache);
        ended();
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache was made for " + program.main());
        }
        return cache;
    }

    private Contender contender(String name, Program program, String option) {
        return Contender.of(
                        name,
                        () -> {
                            double seconds = start(program, option);
                            cpu.computeIfAbsent(name, it -> new ArrayList<>()).add(seconds);
                            return 1;
                        })
                .then(this::ended);
    }

    /// Until its window is there.
    ///
    /// @return processor time that it took, in seconds
    private double start(Program program, String option) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(option);
        line.addAll(OPTIONS);
        line.addAll(List.of("-cp", classPath, program.main()));
        line.addAll(program.arguments());
        process =
                new ProcessBuilder(line)
                        .redirectError(work.resolve(program.main() + ".log").toFile())
                        .start();
        BufferedReader told = process.inputReader();
        for (String each = told.readLine(); each != null; each = told.readLine()) {
            if (each.startsWith(Shown.WORD)) {
                return Long.parseLong(each.substring(Shown.WORD.length())) / 1e9;
            }
        }
        throw new IllegalStateException("no window: see the logs in " + work);
    }

    private long ended() throws Exception {
        return Objects.requireNonNull(process).waitFor();
    }
}
