package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.ui.delivery.Column;
import org.mutirao.ui.entry.EntryKind;
import org.mutirao.ui.need.MiddlePane;
import org.mutirao.ui.shared.LocalSettings;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.TextSize;
import org.testfx.api.FxRobot;

/// Every screen with the largest text, and the keys that change it.
class TextSizeTest extends LookedAtWindow {
    TextSizeTest() {
        super(Samples.canoas());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void nothingIsCutAtTheLargest(String language, FxRobot robot) throws Exception {
        manner(robot, Locale.forLanguageTag(language), false);
        robot.interact(() -> model.shell().textSizeProperty().set(TextSize.LARGEST));
        for (Screen screen : Screen.values()) {
            shoot(robot, "150-" + screen.id(), () -> model.shell().go(screen));
        }
        robot.interact(() -> model.shell().go(Screen.NEEDS));
        shoot(robot, "150-board", () -> model.need().middle().paneProperty().set(MiddlePane.BOARD));
        over(robot, "150-help", () -> model.help().set(true));
        over(robot, "150-shift", () -> model.shift().ask());
        over(robot, "150-filter-name", () -> model.filters().ask());
        over(robot, "150-palette", () -> model.palette().ask());
        over(robot, "150-found", () -> find("marmita"));
        over(robot, "150-why", () -> model.need().actions().why());
        over(robot, "150-entry", () -> type("20 marmita @Abrigo Colégio Sinodal urg até 18h"));
        over(robot, "150-actor", () -> model.actor().ask());
        over(robot, "150-point", () -> model.point().ask());
        over(robot, "150-amend", () -> model.amendSelected());
        robot.interact(() -> model.need().detail().reserve());
        over(robot, "150-chooser", () -> model.need().actions().send());
        over(robot, "150-undo", () -> model.undo().ask());
        robot.interact(() -> model.shell().go(Screen.DELIVERIES));
        over(robot, "150-confirm", this::arrive);
        assertThat(faults).isEmpty();
    }

    @Test
    void theKeysChangeItAndItIsKept(FxRobot robot) throws Exception {
        double row = rowOf();
        robot.press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        until(() -> model.shell().textSizeProperty().get() == TextSize.LARGER);
        robot.press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        until(() -> model.shell().textSizeProperty().get() == TextSize.LARGE);
        until(() -> rowOf() > row * 1.25);
        until(() -> "130".equals(kept()));
        robot.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        until(() -> model.shell().textSizeProperty().get() == TextSize.LARGER);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        until(() -> model.shell().textSizeProperty().get() == TextSize.NORMAL);
        until(() -> rowOf() == row);
    }

    /// 690 points are what a panel and a title leave of 768.
    @Test
    void theFrameStaysWholeInALowWindow(FxRobot robot) throws Exception {
        robot.interact(() -> model.shell().textSizeProperty().set(TextSize.LARGEST));
        robot.interact(() -> window.scene().getWindow().setHeight(690));
        until(() -> window.scene().getHeight() <= 690);
        robot.interact(() -> window.scene().getRoot().applyCss());
        robot.interact(() -> window.scene().getRoot().layout());
        assertThat(inScene("#create").getMinY()).isNotNegative();
        assertThat(inScene("#who").getMaxY()).isLessThanOrEqualTo(window.scene().getHeight());
    }

    private Bounds inScene(String id) {
        Node node = window.scene().lookup(id);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void thatTheLaptopWorksAloneIsSaidInEverySize(FxRobot robot) throws Exception {
        for (TextSize size : TextSize.values()) {
            robot.interact(() -> model.shell().textSizeProperty().set(size));
            until(() -> node("#content", "#alone") instanceof Label made && made.getWidth() > 0);
            Label badge = (Label) node("#content", "#alone");
            assertThat(badge.getAccessibleText()).isEqualTo("só neste computador");
            boolean words = badge.getContentDisplay() == ContentDisplay.TEXT_ONLY;
            assertThat(words).isEqualTo(size != TextSize.LARGEST);
            assertThat(badge.isVisible()).isTrue();
        }
    }

    private double rowOf() {
        window.scene().getRoot().applyCss();
        return ((ListView<?>) node("#content", "#queue")).getFixedCellSize();
    }

    private String kept() {
        return operation.context(background).settings().get(LocalSettings.TEXT_SIZE).orElse("");
    }

    private void find(String words) {
        model.palette().ask();
        model.palette().hits().searchProperty().set(words);
    }

    private void type(String line) {
        model.enter(EntryKind.NEED);
        model.entry().lineProperty().set(line);
    }

    private void arrive() {
        model.delivery()
                .confirm()
                .start(model.delivery().deliveries().column(Column.ON_THE_ROAD).getFirst());
        model.delivery().confirm().arrival().quantity().set("45");
    }
}
