package org.mutirao.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.soak.Beat.Block;
import org.mutirao.soak.Heap.Held;
import org.testfx.api.FxToolkit;

/// The day of `make soak`, shortened, and what it would not let pass.
class SoakTest {
    private static final long MIB = 1 << 20;

    @Test
    void aShortDayEndsWithoutAFault(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();

        Findings day = new Day(folder, Rhythm.SHORT, Duration.ofMinutes(2)).spend();

        assertThat(day.faults()).isEmpty();
        assertThat(day.beats()).isPositive();
        assertThat(day.text()).contains("8 needs, 4 deliveries", "26 screens visited");
    }

    @Test
    void whatGrowsBeyondTheBoundIsAFault() {
        assertThat(after(60 * MIB, 0, List.of()).faults()).isEmpty();
        assertThat(after(70 * MIB, 0, List.of()).faults())
                .containsExactly("the last quarter left 20.0 MiB, allowed are 14.0");
    }

    @Test
    void viewsThatAreHeldAndWhatNothingCaughtAreFaults() {
        assertThat(after(50 * MIB, 2, List.of("java.lang.IllegalStateException")).faults())
                .containsExactly(
                        "nothing caught java.lang.IllegalStateException",
                        "2 views put away are still held");
    }

    @Test
    void aBlockIsListedWithWhatWasGoingOn() {
        assertThat(after(50 * MIB, 0, List.of()).text())
                .contains("| 120 | 110 | 2 | goes to NEEDS | `NeedCell.show` |");
    }

    /// 10,000 events in a quarter that began with 50 MiB.
    private static Findings after(long used, long views, List<String> uncaught) {
        return new Findings(
                "",
                true,
                Duration.ofSeconds(1),
                List.of(new Held(50 * MIB, 1_000, 0), new Held(used, 11_000, views)),
                4,
                1,
                List.of(new Block(120, 110, 2, "goes to NEEDS", "NeedCell.show")),
                1,
                uncaught,
                List.of());
    }
}
