package org.mutirao.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.shared.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the examination of pictures must find, and what it must let pass.
@ExtendWith(ApplicationExtension.class)
class LookTest {
    private final VBox page = new VBox(8);
    private Scene scene;

    @Start
    void start(Stage stage) {
        page.setStyle("-fx-background-color: white");
        scene = new Scene(new StackPane(page), 400, 300); // not before the toolkit runs
        stage.setScene(scene);
        stage.show();
    }

    private List<String> faults(
            FxRobot robot, Function<Scene, List<String>> examination, Node... shown) {
        robot.interact(() -> page.getChildren().setAll(shown));
        List<String> found = new ArrayList<>();
        robot.interact(() -> found.addAll(examination.apply(scene)));
        return found;
    }

    private static List<String> contrast(Scene scene) {
        return Contrast.faults(scene, scene.snapshot(null));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setStyle(style);
        return label;
    }

    @Test
    void blackOnWhiteIsTheMostAndAColourOnItselfTheLeast() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio(Color.TEAL, Color.TEAL)).isEqualTo(1);
        assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.01));
    }

    @Test
    void aFaintTextIsFound(FxRobot robot) {
        assertThat(faults(robot, LookTest::contrast, label("faint", "-fx-text-fill: #999")))
                .singleElement()
                .asString()
                .contains("faint");
        assertThat(faults(robot, LookTest::contrast, label("plain", "-fx-text-fill: #333")))
                .isEmpty();
    }

    @Test
    void aLargeTextMayBeFainter(FxRobot robot) {
        String fill = "-fx-text-fill: #888; -fx-font-size: ";
        assertThat(faults(robot, LookTest::contrast, label("large", fill + "26px"))).isEmpty();
        assertThat(faults(robot, LookTest::contrast, label("small", fill + "13px"))).hasSize(1);
    }

    @Test
    void whatIsCoveredIsNotMeasured(FxRobot robot) {
        Region cover = new Region();
        cover.setStyle("-fx-background-color: #999");
        Node covered = new StackPane(label("below", "-fx-text-fill: #999"), cover);
        assertThat(faults(robot, LookTest::contrast, covered)).isEmpty();
    }

    @Test
    void aKeyAndTheOtherLanguageAreFound(FxRobot robot) {
        Wording wording = new Wording(Messages.PORTUGUESE, Locale.ENGLISH);
        assertThat(
                        faults(
                                robot,
                                wording::faults,
                                new Label("screen.today"),
                                new Label("Today"),
                                new Label("Hoje"),
                                new Label("lista.csv")))
                .containsExactly("a key: screen.today", "of the other language: Today");
    }

    @Test
    void aControlWithoutANameIsFound(FxRobot robot) {
        TextField named = new TextField();
        Label name = new Label("Item");
        name.setLabelFor(named);
        TextField spoken = new TextField();
        spoken.setAccessibleText("Item");
        assertThat(faults(robot, Spoken::faults, name, named, spoken, new Button("Open")))
                .isEmpty();
        assertThat(faults(robot, Spoken::faults, new TextField())).hasSize(1);
    }

    @Test
    void whereTabIsCaughtTheRestIsFound(FxRobot robot) {
        TextField first = new TextField();
        Button last = new Button("last");
        TabWalk walk = new TabWalk();
        last.setId("last");
        robot.interact(() -> page.getChildren().setAll(first, last));
        robot.interact(first::requestFocus);
        robot.interact(() -> assertThat(walk.faults(scene)).isEmpty());
        assertThat(walk.visited("last")).isOne();

        first.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.TAB) {
                        key.consume();
                    }
                });
        robot.interact(first::requestFocus);
        robot.interact(() -> assertThat(walk.faults(scene)).hasSize(1));
    }
}
