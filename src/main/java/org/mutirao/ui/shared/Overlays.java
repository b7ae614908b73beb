package org.mutirao.ui.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What lies over the screen: while one is open the screen below is out of reach, and the focus
/// goes back to where it was afterwards.
public final class Overlays {
    private static final Duration MOTION = Duration.millis(120);

    private final Node below;
    private final List<ObservableBooleanValue> all = new ArrayList<>();
    private @Nullable Node before;

    public Overlays(Node below) {
        this.below = below;
    }

    /// @param first asked each time it opens: what gets the focus then
    public void add(Node overlay, ObservableBooleanValue open, Supplier<Node> first) {
        all.add(open);
        overlay.setVisible(false);
        overlay.managedProperty().bind(overlay.visibleProperty());
        Shown.follow(
                overlay,
                open,
                now -> {
                    if (now) {
                        show(overlay, first.get());
                    } else if (overlay.isVisible()) {
                        hide(overlay);
                    }
                });
    }

    private void show(Node overlay, Node first) {
        if (!below.isDisabled() && below.getScene() != null) {
            before = below.getScene().getFocusOwner();
        }
        below.setDisable(true);
        overlay.setVisible(true);
        FadeTransition appear = new FadeTransition(MOTION, overlay);
        appear.setFromValue(0);
        appear.setToValue(1);
        appear.play();
        first.requestFocus();
        if (first instanceof TextInputControl field) {
            field.end(); // what was typed before is written on, not wiped out by the next key
        }
    }

    private void hide(Node overlay) {
        overlay.setVisible(false);
        if (all.stream().noneMatch(ObservableBooleanValue::get)) {
            below.setDisable(false);
            Node back = before;
            if (back != null) {
                back.requestFocus();
            }
        }
    }
}
