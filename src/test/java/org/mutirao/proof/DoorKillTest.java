package org.mutirao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.bootstrap.cli.Cli;

/// Kills the window's process, or the command's, with SIGKILL while one works for the other.
class DoorKillTest {
    private static final int ROWS = 2_000;
    private static final String WRITING = "Gravando";

    @TempDir Path folder;
    private Path data;
    private Shell laptop;
    private Path sheet;
    private Process window;

    @BeforeEach
    void begin() throws IOException {
        data = folder.resolve("laptop");
        laptop = new Shell(data).begin();
        String rows =
                IntStream.rangeClosed(1, ROWS)
                        .mapToObj(row -> "coisa " + row + "," + row)
                        .collect(Collectors.joining("\n", "item,quantity\n", "\n"));
        sheet = Files.writeString(folder.resolve("sheet.csv"), rows);
        window = opened();
    }

    @AfterEach
    void end() {
        window.destroyForcibly();
    }

    private Process opened() throws IOException {
        Process process =
                new ProcessBuilder(Program.line(OpenDoor.class, data.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo(OpenDoor.OPEN);
        return process;
    }

    private void closed() throws IOException, InterruptedException {
        window.getOutputStream().close();
        assertThat(window.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /// Kills the window as soon as it says that it writes.
    private final class Killing extends Writer {
        private final StringBuilder said = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int count) {
            said.append(chars, from, count);
            if (said.indexOf(WRITING) >= 0) {
                window.toHandle().destroyForcibly();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void whoeverLosesTheWindowSaysThatNobodyKnows() throws Exception {
        var out = new StringWriter();
        var err = new Killing();
        String[] line = {
            "--data", data.toString(), "--json", "import", sheet.toString(), "--kind", "needs"
        };
        int exit = Cli.run(line, new PrintWriter(out), new PrintWriter(err, true));
        assertThat(window.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(err.said).contains(WRITING);
        assertThat(exit).as("%s %s", out, err.said).isEqualTo(3);
        assertThat(out.toString()).contains("window_gone");
        assertThat(laptop.done("verify").path("ok").asBoolean()).isTrue();
        assertThat(laptop.run("needs").lines().size() % ROWS).isZero();
        laptop.done("need", "40 marmita @Escola"); // what the killed one left is no door
    }

    @Test
    void whatWasAnsweredSurvives() throws Exception {
        String need = laptop.done("need", "40 marmita @Escola").path("need_id").asString();
        window.toHandle().destroyForcibly();
        assertThat(window.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(laptop.run("needs").lines())
                .singleElement()
                .satisfies(row -> assertThat(row.path("need_id").asString()).isEqualTo(need));
    }

    @Test
    void aKilledCommandIsCarriedOutAllTheSameAndHarmsNothing() throws Exception {
        Process command =
                Program.start(Map.of(), data, "import", sheet.toString(), "--kind", "needs");
        try (BufferedReader err = command.errorReader(StandardCharsets.UTF_8)) {
            String line = err.readLine();
            while (line != null && !line.startsWith(WRITING)) {
                line = err.readLine();
            }
            assertThat(line).isNotNull();
            command.toHandle().destroyForcibly();
            assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        laptop.done("need", "40 marmita @Escola");
        closed();
        assertThat(laptop.run("needs").lines()).hasSize(ROWS + 1);
        laptop.done("need", "50 marmita @Escola");
    }
}
