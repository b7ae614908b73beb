package org.mutirao.ui.shared;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The only door to the window's own thread. Work handed over from that thread runs at once.
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
