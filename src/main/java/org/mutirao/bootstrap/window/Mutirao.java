package org.mutirao.bootstrap.window;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;

/// The program as the desktop knows it: on Linux its windows are of the class
/// `org.mutirao.bootstrap.window.Mutirao`, not of the class `java`.
public final class Mutirao extends Application {
    private static final Started STARTED = new Started(new CompletableFuture<>());

    /// The toolkit makes the one instance of this process by itself: only here can it say so.
    private record Started(CompletableFuture<Boolean> signal) {}

    /// Starts the toolkit, which can be done once in a process; it runs until it is stopped.
    ///
    /// @return comes when windows can be shown
    static CompletableFuture<Boolean> launch() {
        Thread.ofPlatform().daemon().name("window").start(() -> launch(Mutirao.class));
        return STARTED.signal();
    }

    /// Windows are opened by whoever started the toolkit.
    @Override
    public void start(Stage first) {
        STARTED.signal().complete(true);
    }
}
