package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Draws places, people, conflicts and notices, and examines each picture.
class DirectoryScreensTest extends LookedAtWindow {
    DirectoryScreensTest() {
        super(Samples.canoas());
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, false", "en, true"})
    void everythingCanBeReadReachedAndSpoken(String language, boolean dark, FxRobot robot)
            throws Exception {
        manner(robot, Locale.forLanguageTag(language), dark);
        new DirectoryTour(this, robot).draw();
        assertThat(faults).isEmpty();
    }
}
