package org.mutirao.bootstrap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.shared.FxThread;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Snapshots;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The passphrase, before the operation is opened.
@ExtendWith(ApplicationExtension.class)
class AskPassphraseTest {
    private AskPassphrase asking;

    @Start
    void start(Stage stage) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("org.mutirao.bootstrap.messages", Messages.PORTUGUESE);
        asking = new AskPassphrase(bundle::getString);
        stage.setScene(asking.scene());
        stage.show();
    }

    /// What two words open.
    private CompletableFuture<Optional<Integer>> asked() {
        return CompletableFuture.supplyAsync(() ->
                asking.answered(
                        new FxThread()::execute,
                        typed ->
                                typed.equals("duas palavras") ? Optional.of(2) : Optional.empty()));
    }

    private Node node(String id) {
        return asking.scene().lookup(id);
    }

    @Test
    void anotherPassphraseIsSaidToBeWrongAndTheRightOneOpens(FxRobot robot) throws Exception {
        var opened = asked();
        robot.interact(() -> node("#passphrase").requestFocus());
        robot.write("outra").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> node(".late").isVisible());
        robot.interact(() -> {
            try {
                Snapshots.write(asking.scene(), Path.of("target", "shots", "ask-passphrase.png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(opened).isNotDone();
        robot.write("duas palavras").type(KeyCode.ENTER);
        assertThat(opened.get(20, TimeUnit.SECONDS)).contains(2);
    }

    @Test
    void whoHasNoPassphraseGoesOnWithoutTheNames(FxRobot robot) throws Exception {
        var opened = asked();
        robot.interact(() -> ((Button) node("#without")).fire());
        assertThat(opened.get(20, TimeUnit.SECONDS)).isEmpty();
    }
}
