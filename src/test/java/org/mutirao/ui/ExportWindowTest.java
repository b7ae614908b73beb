package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.importing.SheetExport.Table;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Taking the list on screen away, by keyboard. The pictures are left in `target/shots`.
class ExportWindowTest extends RealWindow {
    private static final Path SHOTS = Path.of("target/shots");

    @TempDir private Path folder;

    @Override
    void start(Stage stage) {
        operation.need("40 marmita @Escola X urg");
        super.start(stage);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> shoot(FxRobot robot, String name) {
        List<String> cut = new ArrayList<>();
        robot.interact(
                () -> cut.addAll(Picture.take(window.scene(), SHOTS.resolve(name + ".png"))));
        return cut;
    }

    @Test
    void theListOnScreenIsProposedAndWhereItWentIsTold(FxRobot robot) throws Exception {
        until(() -> model.need().needs().selectedProperty().get() != null);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        until(() -> model.exporting().openProperty().get());
        assertThat(shoot(robot, "export")).isEmpty();
        Path file = folder.resolve("necessidades.xlsx");
        robot.interact(() -> model.exporting().write(file));
        until(() -> model.exporting().wentProperty().get() != null);
        assertThat(Files.size(file)).isPositive();
        robot.interact(() -> model.exporting().tableProperty().set(Table.PEOPLE));
        Node names = robot.lookup("#exporting #names").query();
        assertThat(names.isVisible()).isTrue();
        robot.interact(() -> model.messages().localeProperty().set(Locale.ENGLISH));
        robot.interact(() -> model.shell().darkProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shoot(robot, "export-went-en-dark")).isEmpty();
    }

    @Test
    void aNeedAndTheListAreCopiedByKey(FxRobot robot) throws Exception {
        until(() -> model.need().needs().selectedProperty().get() != null);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .startsWith("40 marmita · Escola X"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .startsWith("1 necessidade:\n• 40 marmita · Escola X"));
    }
}
