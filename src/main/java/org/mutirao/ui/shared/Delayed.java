package org.mutirao.ui.shared;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// What happens a while after a value came, unless another one comes first.
public final class Delayed {
    private Delayed() {}

    /// Only while `node` is in a window: the toolkit holds what waits, and with it the whole view.
    ///
    /// @param action told the value; never null
    public static <T> void after(
            Node node, Duration much, ObservableValue<T> value, Consumer<T> action) {
        PauseTransition wait = new PauseTransition(much);
        Shown.follow(
                node,
                node.sceneProperty().flatMap(scene -> value),
                now -> {
                    wait.stop();
                    wait.setOnFinished(event -> action.accept(now));
                    if (now != null) {
                        wait.playFromStart();
                    }
                });
    }
}
