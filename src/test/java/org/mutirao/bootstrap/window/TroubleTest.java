package org.mutirao.bootstrap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.shared.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TroubleTest {
    private Trouble trouble;

    @Start
    void start(Stage stage) {
        trouble =
                new Trouble(
                        "Este banco de dados é uma cópia: /home/ana/Área de trabalho/mutirao.db",
                        "Dá para ler. Para escrever aqui: restore --here (veja também doctor)",
                        "Fechar   Enter");
        stage.setScene(trouble.scene());
        stage.show();
    }

    @Test
    void whatToDoIsReadAndClosedByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            try {
                Snapshots.write(trouble.scene(), Path.of("target", "shots", "trouble-pt.png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(trouble.closed()).isNotDone();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(trouble.closed()).isDone();
    }
}
