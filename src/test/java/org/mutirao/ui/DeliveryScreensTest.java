package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mutirao.ui.shared.Messages;
import org.testfx.api.FxRobot;

/// Deliveries, looked at.
class DeliveryScreensTest extends LookedAtWindow {
    DeliveryScreensTest() {
        super(Samples.canoas());
    }

    @Test
    void theyCanBeReadInPortugueseByLight(FxRobot robot) throws Exception {
        manner(robot, Messages.PORTUGUESE, false);
        new DeliveryTour(this, robot).draw();
        assertThat(faults).isEmpty();
    }

    @Test
    void theyCanBeReadInEnglishByDark(FxRobot robot) throws Exception {
        manner(robot, Locale.ENGLISH, true);
        new DeliveryTour(this, robot).draw();
        assertThat(faults).isEmpty();
    }
}
