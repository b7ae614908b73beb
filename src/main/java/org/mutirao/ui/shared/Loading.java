package org.mutirao.ui.shared;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// A thin line while something takes longer than 300 ms; what is on screen stays.
public final class Loading {
    private static final Duration PATIENCE = Duration.millis(300);

    private Loading() {}

    public static void bind(Node line, ObservableBooleanValue busy) {
        PauseTransition wait = new PauseTransition(PATIENCE);
        line.setVisible(false);
        line.getProperties().put(Loading.class, busy); // a binding lives as long as it is held
        wait.setOnFinished(event -> line.setVisible(true));
        Shown.follow(
                line,
                busy,
                now -> {
                    wait.stop();
                    line.setVisible(false);
                    if (now) {
                        wait.playFromStart();
                    }
                });
    }
}
