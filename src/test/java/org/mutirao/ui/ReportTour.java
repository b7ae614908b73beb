package org.mutirao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.mutirao.ui.report.ReportPart;
import org.mutirao.ui.report.ReportPeriod;
import org.mutirao.ui.shared.Screen;
import org.testfx.api.FxRobot;

/// Draws reports, before and after some were made.
final class ReportTour {
    private final LookedAtWindow at;
    private final FxRobot robot;

    ReportTour(LookedAtWindow at, FxRobot robot) {
        this.at = at;
        this.robot = robot;
    }

    void draw() throws Exception {
        ReportPart part = at.model.report();
        Path folder = Files.createTempDirectory(at.operation.folder(), "reports");
        robot.interact(() -> part.making().folderProperty().set(folder));
        at.shoot(robot, "reports", () -> at.model.shell().go(Screen.REPORTS));
        at.over(robot, "report-provider", () -> part.asking().askProvider());
        at.shoot(robot, "reports-between", () -> between(part));
        at.shoot(robot, "reports-made", () -> make(part));
        robot.interact(() -> part.making().folderProperty().set(folder.resolve("no")));
        at.shoot(robot, "reports-refused", () -> part.making().makeOrStop());
    }

    private static void between(ReportPart part) {
        part.choosing().periodProperty().set(ReportPeriod.BETWEEN);
        part.choosing().firstProperty().set("01/05/2026");
        part.choosing().lastProperty().set("31/04/2026");
    }

    private static void make(ReportPart part) {
        part.choosing().periodProperty().set(ReportPeriod.ALL);
        part.choosing().csvProperty().set(true);
        part.making().makeOrStop();
    }
}
