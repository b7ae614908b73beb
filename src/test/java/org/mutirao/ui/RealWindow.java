package org.mutirao.ui;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shell.MainWindow;
import org.mutirao.ui.shell.WindowModel;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window that shows a real operation's needs, for tests that use it as a person does.
@ExtendWith(ApplicationExtension.class)
abstract class RealWindow {
    static final int PATIENCE_SECONDS = 20;

    final RealOperation operation;
    final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    MainWindow window;
    WindowModel model;

    RealWindow(RealOperation operation) {
        this.operation = operation;
    }

    RealWindow() {
        this(new RealOperation());
    }

    /// What the window's work runs on.
    Executor executor() {
        return background;
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(this::start);
    }

    void start(Stage stage) {
        window = new MainWindow(operation.context(executor()), Messages.PORTUGUESE);
        model = window.model();
        model.shell().go(Screen.NEEDS);
        window.show(stage);
    }

    @AfterEach
    void stop() {
        operation.shut(); // nothing is written any more of which the window would be told
        WaitForAsyncUtils.waitForFxEvents();
        background.close();
        operation.close(); // a reader that comes late would make files while they are deleted
    }

    /// Waits for a state, which is looked at on the window's thread.
    static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// @param above the node in which `selector` is looked for; a button may have its dialog's id
    /// @return null: there is none
    Node node(String above, String selector) {
        return window.scene().getRoot().lookupAll(above).stream()
                .map(parent -> parent.lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
