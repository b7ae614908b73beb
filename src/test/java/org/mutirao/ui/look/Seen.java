package org.mutirao.ui.look;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// What of a window can be seen and used now.
final class Seen {
    private Seen() {}

    /// Every node that is visible with all its parents, in the order in which they are drawn.
    static Stream<Node> nodes(Scene scene) {
        return below(scene.getRoot());
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /// The part of the window where `node` can be seen: inside the window, its lists and its panes.
    ///
    /// @return empty (no width) where nothing of it can be seen
    static Rectangle2D area(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, own.getMinX());
        double top = Math.max(0, own.getMinY());
        double right = Math.min(node.getScene().getWidth(), own.getMaxX());
        double bottom = Math.min(node.getScene().getHeight(), own.getMaxY());
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                Bounds clip = above.localToScene(above.getClip().getBoundsInParent());
                left = Math.max(left, clip.getMinX());
                top = Math.max(top, clip.getMinY());
                right = Math.min(right, clip.getMaxX());
                bottom = Math.min(bottom, clip.getMaxY());
            }
        }
        return right > left && bottom > top
                ? new Rectangle2D(left, top, right - left, bottom - top)
                : Rectangle2D.EMPTY;
    }

    /// Whether something that is drawn later lies over the middle of `node`, or over a part of it.
    static boolean isCovered(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        return Stream.of(own.getMinX() + 1, own.getCenterX(), own.getMaxX() - 1)
                .anyMatch(x ->
                        Stream.of(own.getMinY() + 1, own.getCenterY(), own.getMaxY() - 1)
                                .anyMatch(y -> isCovered(node, x, y)));
    }

    private static boolean isCovered(Node node, double x, double y) {
        for (Node at = node; at.getParent() != null; at = at.getParent()) {
            List<Node> siblings = at.getParent().getChildrenUnmodifiable();
            if (siblings.stream().skip(siblings.indexOf(at) + 1L).anyMatch(n -> paints(n, x, y))) {
                return true;
            }
        }
        return false;
    }

    private static boolean paints(Node node, double x, double y) {
        if (!node.isVisible() || !node.localToScene(node.getLayoutBounds()).contains(x, y)) {
            return false;
        }
        return node instanceof Region region && region.getBackground() != null && hasFill(region)
                || node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(n -> paints(n, x, y));
    }

    private static boolean hasFill(Region region) {
        return region.getBackground().getFills().stream()
                .anyMatch(fill -> !(fill.getFill() instanceof Color color) || color.isOpaque());
    }
}
