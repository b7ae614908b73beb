package org.mutirao.ui.shared;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Duration;

/// A thin line while something takes longer than 300 ms; what is on screen stays.
public final class Loading {
    private static final Duration PATIENCE = Duration.millis(300);

    private Loading() {}

    public static void bind(Node line, ObservableBooleanValue busy) {
        line.getProperties().put(Loading.class, busy); // a binding lives as long as it is held
        Shown.follow(line, busy, now -> line.setVisible(false));
        Delayed.after(line, PATIENCE, busy, line::setVisible);
    }
}
