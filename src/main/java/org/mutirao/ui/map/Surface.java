package org.mutirao.ui.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/// A canvas that is drawn at most once a pulse, however often something changes.
final class Surface extends Region {
    /// Draws everything anew.
    interface Drawing {
        void draw(GraphicsContext pen);
    }

    private final Canvas canvas = new Canvas();
    private final Drawing drawing;

    Surface(Drawing drawing) {
        this.drawing = drawing;
        setManaged(false); // what is drawn moves nothing else
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void size(double width, double height) {
        resize(width, height);
        canvas.setWidth(width);
        canvas.setHeight(height);
        changed();
    }

    /// Something is to be drawn anew in the next pulse.
    void changed() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            drawing.draw(canvas.getGraphicsContext2D());
        }
    }
}
