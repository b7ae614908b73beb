package org.mutirao.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// A whole day in the window: run it by `make soak`. It writes docs/soak.md, and ends with 1 where
/// something must not be so.
public final class Soak {
    private static final Duration LONGEST = Duration.ofMinutes(12);
    private static final Path PAGE = Path.of("docs", "soak.md");

    private Soak() {}

    public static void main(String[] args) throws Exception {
        FxToolkit.registerPrimaryStage();
        Path target = Files.createDirectories(Path.of("target", "soak"));
        Findings day =
                new Day(Files.createTempDirectory(target, "day"), Rhythm.WHOLE, LONGEST).spend();
        System.out.println(day.text());
        Files.writeString(PAGE, day.text());
        Platform.exit();
        System.exit(day.faults().isEmpty() ? 0 : 1);
    }
}
