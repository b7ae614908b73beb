package org.mutirao.ui.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// Controls of which a screen reader could not say what they are.
public final class Spoken {
    private Spoken() {}

    /// @return a line for each control that can have the focus and has no name
    public static List<String> faults(Scene scene) {
        return Seen.nodes(scene)
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> !isNamed(scene, node))
                .map(node -> "no name: " + node)
                .toList();
    }

    private static boolean isNamed(Scene scene, Node control) {
        return says(control.getAccessibleText())
                || control instanceof Labeled labeled && says(labeled.getText())
                || Seen.nodes(scene)
                        .anyMatch(node ->
                                node instanceof Label label
                                        && label.getLabelFor() == control
                                        && says(label.getText()));
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }
}
