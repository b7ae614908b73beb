package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.importing.Stage;
import org.testfx.api.FxRobot;

/// A sheet from the file to the log and out again, by mouse and by keys, and what is dropped on the
/// window. The system's own dialog of files cannot be seen here: by keys the file is handed over
/// where that dialog hands it over.
class ImportByHandTest extends CountedWindow {
    @TempDir private Path folder;
    private Path sheet;

    @BeforeEach
    void aSheet() {
        sheet = file("needs.csv", "Item;Quantidade;Local\nmarmita;40;Escola X\nvela;9;Ginásio\n");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long needs() {
        return operation.rows().countNeeds(NeedFilter.OPEN);
    }

    private boolean drop(FxRobot robot, String on, Path... files) {
        boolean[] taken = new boolean[1];
        robot.interact(() -> taken[0] = new Dropped(files).on(window.scene().getRoot().lookup(on)));
        return taken[0];
    }

    private void checked() throws Exception {
        until(() ->
                model.importing().stageProperty().get() == Stage.CHECK
                        && model.importing().news() == 2);
    }

    @Test
    void aSheetThatIsDroppedComesInAndGoesOutByMouse(FxRobot robot) throws Exception {
        assertThat(drop(robot, "#queue", sheet)).isTrue();
        checked();
        assertThat(needs()).isZero();
        click(robot, "#importing", "#write");
        until(() -> model.importing().stageProperty().get() == Stage.DONE);
        assertThat(needs()).isEqualTo(2);
        assertThat(counted()).isOne();

        click(robot, "#importing", "#undo");
        until(() -> !model.importing().openProperty().get());
        assertThat(needs()).isZero();
        assertThat(counted()).isOne();
    }

    @Test
    void aSheetIsPutAwayByMouseAndNothingIsWritten(FxRobot robot) throws Exception {
        long before = operation.entries();
        drop(robot, "#queue", sheet);
        checked();
        click(robot, "#importing", "#close");
        until(() -> !model.importing().openProperty().get());
        assertThat(operation.entries()).isEqualTo(before);
    }

    @Test
    void aSheetComesInAndGoesOutByKeys(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.I);
        focused("choose");
        robot.interact(() -> model.importing().look(sheet));
        checked();
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> model.importing().stageProperty().get() == Stage.DONE);
        assertThat(needs()).isEqualTo(2);
        assertThat(counted()).isEqualTo(2);

        focused("close");
        backTo(robot, "undo");
        press(robot, KeyCode.ENTER);
        until(() -> needs() == 0);
        assertThat(counted()).isLessThanOrEqualTo(4);
    }

    @Test
    void aSheetIsPutAwayByKeysAndNothingIsWritten(FxRobot robot) throws Exception {
        long before = operation.entries();
        press(robot, KeyCode.CONTROL, KeyCode.I);
        focused("choose");
        robot.interact(() -> model.importing().look(sheet));
        checked();
        press(robot, KeyCode.ESCAPE);
        until(() -> !model.importing().openProperty().get());
        assertThat(operation.entries()).isEqualTo(before);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void aSheetIsTakenAlsoOverTheMapAndOtherFilesOnlyThere(FxRobot robot) throws Exception {
        Path picture = file("photo.png", "no map");
        assertThat(drop(robot, "#queue", picture)).isFalse();
        assertThat(model.importing().openProperty().get()).isFalse();
        assertThat(drop(robot, ".map", picture)).isTrue();
        until(() -> model.need().middle().map().pack().errorProperty().get() != null);
        assertThat(drop(robot, ".map", sheet)).isTrue();
        checked();
    }
}
