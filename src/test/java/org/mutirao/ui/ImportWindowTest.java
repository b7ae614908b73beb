package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.importing.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The import wizard by keyboard, over the real window. Its pictures are left in `target/shots`.
class ImportWindowTest extends RealWindow {
    private static final Path SHOTS = Path.of("target/shots");

    @TempDir private Path folder;
    private final List<String> cut = new ArrayList<>();

    private void shoot(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> cut.addAll(Picture.take(window.scene(), SHOTS.resolve(name + ".png"))));
    }

    @Test
    void aSheetComesInByKeyboardAndGoesOutByOneKey(FxRobot robot) throws Exception {
        Path file = folder.resolve("necessidades de maio.csv");
        Files.writeString(
                file,
                """
                Item;Quantidade;Local;Urgência;Até;Observação
                marmita;40;Escola Sinodal;urgente;;deixar na cozinha
                água mineral;1.200;Ginásio;alta;;
                cobertor de casal;30;Escola Sinodal;média;;
                fralda G;muitas;Abrigo Dom Bosco;alta;;
                marmita;40;Escola Sinodal;urgente;;deixar na cozinha
                """);
        robot.press(KeyCode.CONTROL, KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        until(() -> model.importing().openProperty().get());
        assertThat(robot.lookup("#importing #choose").queryAs(Button.class).isFocused()).isTrue();
        shoot(robot, "import-choose");

        robot.interact(() -> model.importing().look(file));
        until(() -> model.importing().reportProperty().get() != null);
        shoot(robot, "import-check");
        ListView<?> rows = robot.lookup("#importing #rows").queryAs(ListView.class);
        assertThat(rows.getItems()).hasSize(5);
        assertThat(robot.lookup("#importing #write").queryAs(Button.class).getText())
                .isEqualTo("Importar as outras 3 linhas   Ctrl Enter");

        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> model.importing().stageProperty().get() == Stage.DONE);
        shoot(robot, "import-done");
        assertThat(operation.rows().countNeeds(NeedFilter.OPEN)).isEqualTo(3);

        robot.interact(() -> model.importing().undo());
        until(() -> !model.importing().openProperty().get());
        assertThat(operation.rows().countNeeds(NeedFilter.OPEN)).isZero();
        assertThat(cut).isEmpty();
    }

    @Test
    void itIsWholeInEnglishByDark(FxRobot robot) throws Exception {
        Path file = folder.resolve("places.csv");
        Files.writeString(
                file,
                """
                Name,City,Capacity,Latitude,Longitude
                Shelter One,Canoas,300,-29.91,-51.18
                Shelter Two,Porto Alegre,lots,-30.03,-51.22
                """);
        robot.interact(() -> {
            model.messages().localeProperty().set(Locale.ENGLISH);
            model.shell().darkProperty().set(true);
        });
        robot.interact(() -> model.importing().look(file));
        until(() -> model.importing().reportProperty().get() != null);
        shoot(robot, "import-check-en-dark");
        Path picture = folder.resolve("photo.csv");
        Files.write(picture, new byte[] {1, 0, 2, 0, 3});
        robot.interact(() -> model.importing().look(picture));
        until(() -> model.importing().errorProperty().get() != null);
        shoot(robot, "import-refused-en-dark");
        assertThat(cut).isEmpty();
    }
}
