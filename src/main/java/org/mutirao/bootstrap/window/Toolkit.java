package org.mutirao.bootstrap.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import org.mutirao.ui.shared.FxThread;

/// The window's own thread, as seen from another one.
public final class Toolkit {
    private static final String PLATFORM = "glass.platform";
    private static final int PATIENCE_SECONDS = 60;
    private static final Duration GLANCE = Duration.millis(20);

    private final FxThread thread = new FxThread();

    private Toolkit() {}

    /// Whether windows can be seen: false where the launcher found no display.
    public static boolean hasDisplay() {
        if ("Headless".equals(System.getProperty(PLATFORM))) {
            return false;
        }
        boolean drawn =
                System.getProperty("os.name", "").startsWith("Windows")
                        || System.getProperty("os.name", "").startsWith("Mac");
        return drawn || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /// Starts the toolkit; where there is no display, one that draws in memory.
    public static Toolkit start() {
        if (!hasDisplay()) {
            System.setProperty(PLATFORM, "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.setImplicitExit(false);
        await(Mutirao.launch());
        return new Toolkit();
    }

    /// Runs work on the window's thread and waits for what it answers.
    public <T> T call(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        thread.execute(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return await(answer);
    }

    /// Runs work on the window's thread and waits until it is done.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until the window is as it should be, and has been drawn so.
    ///
    /// @param what names the state where it does not come
    public void until(String what, BooleanSupplier state) {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        Timeline glances = new Timeline(new KeyFrame(GLANCE, event -> look(state, there)));
        glances.setCycleCount(Animation.INDEFINITE);
        run(glances::play);
        try {
            await(there, "the window did not come to this: " + what);
        } finally {
            run(glances::stop);
        }
    }

    private static void look(BooleanSupplier state, CompletableFuture<Boolean> there) {
        try {
            if (state.getAsBoolean()) {
                there.complete(true);
            }
        } catch (RuntimeException e) {
            there.completeExceptionally(e);
        }
    }

    /// Ends the toolkit; it cannot be started again in this process.
    public void stop() {
        Platform.exit();
    }

    private static <T> T await(CompletableFuture<T> answer) {
        return await(answer, "the window's thread does not answer");
    }

    /// @param late what it means that nothing came in time
    private static <T> T await(CompletableFuture<T> answer, String late) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException(late, e);
        }
    }
}
