package org.mutirao.ui.shared;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Urgency by shape and colour: diamond, triangle, disc, ring.
public final class UrgencyMark extends StackPane {
    private static final double SIZE = 14;

    public UrgencyMark() {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /// @param urgency wire word; null where nobody said, shown as a ring
    public void show(@Nullable String urgency) {
        Shape shape =
                switch (urgency == null ? "" : urgency) {
                    case "urgente" -> styled(new Polygon(7, 0, 14, 7, 7, 14, 0, 7), "u-urgent");
                    case "alta" -> styled(new Polygon(6, 0, 12, 11, 0, 11), "u-high");
                    case "media" -> styled(new Circle(5), "u-normal");
                    default -> styled(new Circle(4), "u-low");
                };
        getChildren().setAll(shape);
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
