package org.mutirao.ui;

import java.util.Locale;
import javafx.stage.Window;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.delivery.DeliveryKind;
import org.mutirao.ui.delivery.DeliveryPane;
import org.mutirao.ui.delivery.DeliveryPart;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.SidePane;
import org.testfx.api.FxRobot;

/// Draws deliveries in every way in which they are laid out, and how one comes along.
final class DeliveryTour {
    private final LookedAtWindow at;
    private final FxRobot robot;
    private final DeliveryPart part;

    DeliveryTour(LookedAtWindow at, FxRobot robot) {
        this.at = at;
        this.robot = robot;
        this.part = at.model.delivery();
    }

    void draw() throws Exception {
        DeliveryRow asked = asked();
        at.shoot(robot, "board", () -> at.model.shell().go(Screen.DELIVERIES));
        at.shoot(robot, "course", () -> open(Column.ON_THE_ROAD));
        DeliveryRow moving = part.deliveries().selectedProperty().get();
        passed(moving, -29.9012, -51.1987);
        passed(moving, -29.9098, -51.1921);
        at.shoot(robot, "course-passed", () -> {});
        at.shoot(robot, "course-failed", () -> open(Column.FAILED));
        at.shoot(robot, "course-arrived", () -> open(Column.ARRIVED));
        at.shoot(robot, "table", () -> part.deliveries().paneProperty().set(DeliveryPane.TABLE));
        at.shoot(robot, "table-alone", () -> side().openProperty().set(false));
        at.shoot(
                robot,
                "table-counter",
                () -> part.deliveries().kindProperty().set(DeliveryKind.COUNTER));
        at.shoot(robot, "table-nothing", () -> part.deliveries().searchProperty().set("xyz"));
        robot.interact(() -> part.deliveries().searchProperty().set(""));
        robot.interact(() -> part.deliveries().kindProperty().set(DeliveryKind.ALL));
        robot.interact(() -> part.deliveries().paneProperty().set(DeliveryPane.BOARD));
        at.over(robot, "passed", () -> part.passed().ask(moving));
        at.over(robot, "course-over", () -> part.course().open(moving));
        at.operation.setAside(asked.deliveryId());
        at.over(robot, "course-stands", () -> part.course().open(asked));
        narrow();
        at.shoot(robot, "needs-table", this::needsTable);
        at.shoot(robot, "around-delivery", this::aroundDelivery);
        robot.interact(() -> at.model.need().middle().paneProperty().set(MiddlePane.MAP));
        mine();
    }

    /// Somebody has half an hour to answer.
    private DeliveryRow asked() {
        RealOperation operation = at.operation;
        operation.answerWithin(30);
        String need = operation.need("12 sanduíche @Escola Guajuviras urg até 20h");
        operation.reserve(need, "12");
        String id = operation.dispatch(need, "Ana").getFirst().deliveryId();
        operation.follow();
        return operation.rows().delivery(id).orElseThrow();
    }

    private void narrow() throws Exception {
        Window stage = at.window.scene().getWindow();
        robot.interact(() -> stage.setWidth(1024));
        robot.interact(() -> stage.setHeight(700));
        at.shoot(robot, "narrow-board", () -> at.model.shell().go(Screen.DELIVERIES));
        at.shoot(robot, "narrow-course", () -> open(Column.ON_THE_ROAD));
        robot.interact(() -> side().openProperty().set(false));
        at.shoot(robot, "narrow-needs", () -> at.model.shell().go(Screen.NEEDS));
        SidePane needs = (SidePane) at.window.scene().getRoot().lookup("#needsScreen");
        at.shoot(robot, "narrow-detail", () -> needs.openProperty().set(true));
        robot.interact(() -> needs.openProperty().set(false));
        robot.interact(() -> stage.setWidth(1366));
        robot.interact(() -> stage.setHeight(768));
    }

    private void aroundDelivery() {
        String carried =
                part.deliveries().column(Column.ON_THE_ROAD).getFirst().lines().getFirst().needId();
        at.model.need().needs().open(carried);
        at.model.need().middle().paneProperty().set(MiddlePane.AROUND);
    }

    private void needsTable() {
        at.model.shell().go(Screen.NEEDS);
        at.model.need().middle().paneProperty().set(MiddlePane.TABLE);
    }

    private void mine() throws Exception {
        at.shoot(robot, "nothing-mine", () -> at.model.shell().go(Screen.MINE));
        act("ana");
        at.shoot(robot, "mine", () -> at.model.shell().go(Screen.MINE));
        var mine = at.model.mine().mine();
        DeliveryRow asked =
                mine.rows().stream()
                        .filter(row -> row.answerUntil() != null)
                        .findFirst()
                        .orElseThrow();
        at.shoot(robot, "mine-asked", () -> mine.select(asked));
        at.shoot(robot, "mine-code", () -> mine.codeProperty().set("7K4Q-9201-X"));
        act("rosa");
        at.shoot(robot, "to-tell", () -> at.model.shell().go(Screen.TODAY));
    }

    private void act(String name) throws Exception {
        robot.interact(() -> at.model.actor().ask());
        robot.interact(() -> at.model.actor().who().searchProperty().set(name));
        RealWindow.until(() -> at.model.actor().who().chosenProperty().get() != null);
        RealWindow.until(() ->
                at.model
                        .actor()
                        .who()
                        .chosenProperty()
                        .get()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(name));
        robot.interact(() -> at.model.actor().switchTo());
        RealWindow.until(() -> !at.model.shell().covered());
    }

    private void passed(DeliveryRow row, double latitude, double longitude) {
        RealOperation.done(
                at.operation.coordination().passed(row.deliveryId(), latitude, longitude));
    }

    private SidePane side() {
        return (SidePane) at.window.scene().getRoot().lookup("#deliveriesScreen");
    }

    private void open(Column column) {
        part.deliveries().select(part.deliveries().column(column).getFirst());
        side().openProperty().set(true);
    }
}
