package org.mutirao.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mutirao.ui.shared.Theme;
import org.testfx.api.FxToolkit;

/// The window's thread as seen from the one that measures: what it does, and when it has drawn.
final class Glass {
    private static final int PATIENCE_SECONDS = 120;
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    private Glass() {}

    /// Starts the toolkit, where it does not run yet; it goes on without any window.
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    static <T> T call(Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static void run(Runnable work) throws Exception {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// A stage of its own that shows one node, dressed as the app's window is.
    static Stage stage(Parent root) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene, root, false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Waits until a state is there and has been drawn: the pulse that found it lays out and draws,
    /// and the next one begins only then.
    ///
    /// @param state asked on the window's thread at the beginning of each pulse
    /// @return when, as by [System#nanoTime]
    static long drawn(BooleanSupplier state) throws Exception {
        CompletableFuture<Long> there = new CompletableFuture<>();
        Platform.runLater(() -> new Looking(state, there).start());
        return there.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static final class Looking extends AnimationTimer {
        private final BooleanSupplier state;
        private final CompletableFuture<Long> there;
        private boolean seen;

        Looking(BooleanSupplier state, CompletableFuture<Long> there) {
            this.state = state;
            this.there = there;
        }

        @Override
        public void handle(long pulse) {
            if (seen) {
                stop();
                there.complete(System.nanoTime());
            } else {
                look();
            }
        }

        private void look() {
            try {
                seen = state.getAsBoolean();
            } catch (RuntimeException e) {
                stop();
                there.completeExceptionally(e);
            }
        }
    }
}
