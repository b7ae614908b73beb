package org.mutirao.bootstrap.window;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import org.mutirao.application.command.Said;
import org.mutirao.bootstrap.desktop.DesktopGraph;
import org.mutirao.bootstrap.desktop.WindowWiring;
import org.mutirao.ui.shell.MainWindow;

/// The window over an operation that is open.
public final class OperationWindow implements AutoCloseable {
    private final Toolkit toolkit;
    private final ExecutorService background;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final MainWindow window;
    private final Stage stage;

    /// Shows the window.
    public OperationWindow(Toolkit toolkit, DesktopGraph graph, Locale language) {
        this.toolkit = toolkit;
        this.background = Executors.newVirtualThreadPerTaskExecutor();
        this.window =
                toolkit.call(
                        () -> new MainWindow(WindowWiring.context(graph, background), language));
        this.stage =
                toolkit.call(() -> {
                    Stage shown = new Stage();
                    shown.setOnHidden(event -> closed.countDown());
                    AppIcon.put(shown);
                    window.show(shown);
                    graph.damage()
                            .ifPresent(bad ->
                                    window.model()
                                            .notices()
                                            .tell(Said.of("damaged_entry", bad.position())));
                    return shown;
                });
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(window.model().trouble()::tell));
    }

    public MainWindow window() {
        return window;
    }

    /// Comes before other windows, also where it was put away.
    public void raise() {
        toolkit.run(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    /// Waits until a person closes the window.
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes the window away; what it had begun to write is written first.
    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        toolkit.run(stage::close);
        background.close();
    }
}
