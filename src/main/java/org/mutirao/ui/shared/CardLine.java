package org.mutirao.ui.shared;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of a card: what may be shortened on the left, what has to be seen whole on the right.
public final class CardLine {
    private CardLine() {}

    public static HBox of(Label left, Label right) {
        left.setMinWidth(0);
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, left, right);
    }
}
