package org.mutirao.ui;

import java.time.Duration;
import javafx.scene.Node;
import org.mutirao.ui.past.PastViewModel;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Draws the operation as it was an hour ago, and the way there.
final class PastTour {
    private final LookedAtWindow at;
    private final FxRobot robot;

    PastTour(LookedAtWindow at, FxRobot robot) {
        this.at = at;
        this.robot = robot;
    }

    void draw() throws Exception {
        PastViewModel past = at.model.past().past();
        at.operation.pass(Duration.ofHours(1));
        at.shoot(robot, "an-hour-later", () -> at.model.shell().go(Screen.TODAY));
        Node journey = at.window.scene().getRoot().lookup("#journey");
        at.shootAtWork(
                robot, "past-on-its-way", () -> past.look(RealOperation.NOW), journey::isVisible);
        at.shoot(robot, "past-today", () -> {});
        at.shoot(robot, "past-needs", () -> at.model.shell().go(Screen.NEEDS));
        at.shoot(robot, "past-over", past::now);
    }
}
