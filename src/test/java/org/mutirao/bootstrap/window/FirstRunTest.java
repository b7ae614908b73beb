package org.mutirao.bootstrap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first window, before there is an operation.
@ExtendWith(ApplicationExtension.class)
class FirstRunTest {
    private FirstRun first;

    @Start
    void start(Stage stage) {
        first =
                new FirstRun(
                        locale -> bundle(locale)::getString,
                        Messages.PORTUGUESE,
                        List.of("America/Sao_Paulo", "America/Manaus"));
        stage.setScene(first.scene());
        stage.show();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.mutirao.bootstrap.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private <T extends Node> T node(String id, Class<T> type) {
        return type.cast(first.scene().lookup("#" + id));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            try {
                Snapshots.write(first.scene(), Path.of("target", "shots", name + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Test
    void nameAndPersonBeginAnOperationInTheZoneThatIsShown(FxRobot robot) {
        picture(robot, "first-run-pt");
        assertThat(node("begin", Button.class).isDisabled()).isTrue();
        assertThat(node("person", TextField.class).getText()).isEmpty();
        robot.interact(() -> node("operation", TextField.class).setText(" Enchente "));
        robot.interact(() -> node("person", TextField.class).setText(" Bia"));
        robot.interact(node("begin", Button.class)::fire);
        assertThat(first.answer().join())
                .isEqualTo(
                        Optional.of(
                                new FirstRun.Begin(
                                        "Enchente",
                                        "Bia",
                                        ZoneId.of("America/Sao_Paulo"),
                                        Messages.PORTUGUESE)));
    }

    @Test
    void theLanguageIsChosenBeforeAnythingIsTyped(FxRobot robot) {
        String before = node("begin", Button.class).getText();
        robot.interact(node("en", ToggleButton.class)::fire);
        assertThat(node("begin", Button.class).getText()).isNotEqualTo(before);
        picture(robot, "first-run-en");
        robot.interact(node("sample", Button.class)::fire);
        assertThat(first.answer().join())
                .isEqualTo(Optional.of(new FirstRun.Sample(Locale.ENGLISH)));
    }
}
