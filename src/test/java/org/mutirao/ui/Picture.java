package org.mutirao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.mutirao.ui.shared.Snapshots;

/// A picture of a window, and the texts in it that are cut off.
final class Picture {
    private Picture() {}

    /// Leaves it in a file. Call it on the window's thread.
    ///
    /// @return the picture's name and the whole text, for each that is cut off
    static List<String> take(Scene scene, Path file) {
        return take(scene, scene.snapshot(null), file);
    }

    /// @param drawn the scene as it is now
    static List<String> take(Scene scene, Image drawn, Path file) {
        List<String> cut =
                nodes(scene.getRoot())
                        .filter(Picture::isCut)
                        .map(node -> file.getFileName() + ": " + ((Labeled) node).getText())
                        .toList();
        try {
            Snapshots.write(drawn, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cut;
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Picture::nodes)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// Whether a label shows less than it says. Names in lists may be shortened.
    private static boolean isCut(Node node) {
        return node instanceof Labeled label
                && !label.getStyleClass().contains("shortens")
                && label.getText() != null
                && label.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .anyMatch(
                                shown -> shown.endsWith("...") && !label.getText().endsWith("..."));
    }
}
