package org.mutirao.ui.shared;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;

/// Buttons for the usual values of something that can also have another one: then none is pressed.
public final class Choices {
    private Choices() {}

    /// @param buttons in the order of `values`
    public static <T> void of(
            List<ToggleButton> buttons, List<T> values, ObjectProperty<T> property) {
        ObjectProperty<T> usual = new SimpleObjectProperty<>();
        Shown.follow(
                buttons.getFirst(),
                property,
                now -> usual.set(now != null && values.contains(now) ? now : null));
        usual.addListener((o, before, now) -> {
            if (now != null) {
                property.set(now);
            }
        });
        buttons.getFirst().getProperties().put(Choices.class, usual);
        Shown.choice(buttons, values, usual);
    }
}
