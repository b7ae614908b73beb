package org.mutirao.bootstrap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.eventlog.StorageFailed;
import org.mutirao.ui.shared.Tasks;

/// What the program writes down about itself.
class RollingLogTest {
    private static final String NAME = "Quitéria Zwölfmann +5551987654321";

    @TempDir private Path folder;

    private final List<Handler> terminal = List.of(Logger.getLogger("").getHandlers());

    @BeforeEach
    void keepTheTerminalQuiet() {
        terminal.forEach(Logger.getLogger("")::removeHandler);
    }

    @AfterEach
    void letTheTerminalSpeak() {
        terminal.forEach(Logger.getLogger("")::addHandler);
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("100% dados"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data().logs())) {
            return files.toList();
        }
    }

    private String written() throws IOException {
        var text = new StringBuilder();
        for (Path file : files()) {
            text.append(Files.readString(file));
        }
        return text.toString();
    }

    @Test
    void startsStopsAndFailuresAreWrittenDownAndNobodyIsNamed() throws IOException {
        var failed =
                new IllegalStateException(
                        NAME,
                        new StorageFailed(
                                StorageFailed.Kind.DISK_FULL, NAME, new IOException(NAME)));
        failed.addSuppressed(new IllegalArgumentException(NAME));
        try (RollingLog _ = RollingLog.begin(data())) {
            new Tasks(Runnable::run, Runnable::run)
                    .run(
                            () -> {
                                throw failed;
                            },
                            nothing -> {},
                            problem -> {});
            Logger.getLogger("com.example.pdf").warning("cannot draw " + NAME);
        }
        assertThat(written())
                .contains("started: version ", "stopped", "SEVERE org.mutirao.ui.shared.Tasks")
                .contains("java.lang.IllegalStateException\n\tat org.mutirao")
                .contains("org.mutirao.eventlog.StorageFailed DISK_FULL\n")
                .contains("java.lang.IllegalArgumentException\n", "com.example.pdf: ...")
                .doesNotContain("Quit", "Zw", "5551987654321");
        assertThat(files()).hasSize(1);
    }

    @Test
    void filesTakeTurnsAndStaySmall() throws IOException {
        System.Logger own = System.getLogger(RollingLogTest.class.getName());
        try (RollingLog _ = RollingLog.begin(data())) {
            String line = "x".repeat(4_000);
            for (int i = 0; i < 1_000; i++) {
                own.log(System.Logger.Level.INFO, line);
            }
        }
        assertThat(files()).hasSize(RollingLog.FILES);
        for (Path file : files()) {
            assertThat(Files.size(file)).isLessThanOrEqualTo(RollingLog.BYTES + 8_192L);
        }
    }

    @Test
    void anotherStartGoesOnInTheSameFile() throws IOException {
        RollingLog.begin(data()).close();
        RollingLog.begin(data()).close();
        assertThat(files()).hasSize(1);
        assertThat(written().split("started: version ", -1)).hasSize(3);
    }
}
