package org.mutirao.ui.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.locationtech.jts.geom.Coordinate;

/// Draws what lies over everything else: the lasso, the cross of those who work by key, the edge.
final class FramePen {
    private static final double ROUND = 9;
    private static final double CROSS = 7;

    private FramePen() {}

    static void lasso(GraphicsContext pen, List<Coordinate> line, Colors colors) {
        if (line.size() > 1) {
            pen.setStroke(colors.of(Token.ACCENT));
            pen.setLineWidth(1.5);
            double[] xs = line.stream().mapToDouble(Coordinate::getX).toArray();
            double[] ys = line.stream().mapToDouble(Coordinate::getY).toArray();
            pen.strokePolygon(xs, ys, xs.length);
        }
    }

    /// Where Enter picks what is there.
    static void focus(GraphicsContext pen, double width, double height, Colors colors) {
        double x = Math.rint(width / 2);
        double y = Math.rint(height / 2);
        pen.setStroke(colors.of(Token.ACCENT));
        pen.setLineWidth(1.5);
        pen.strokeLine(x - CROSS, y, x + CROSS, y);
        pen.strokeLine(x, y - CROSS, x, y + CROSS);
        pen.setLineWidth(2);
        pen.strokeRoundRect(1, 1, width - 2, height - 2, 2 * ROUND, 2 * ROUND);
    }

    /// Rounded like every pane: a clip with round corners would cost the software renderer more
    /// than all the rest.
    static void corners(GraphicsContext pen, double width, double height, Colors colors) {
        corner(pen, colors, 0, 0, ROUND, ROUND);
        corner(pen, colors, width, 0, width - ROUND, ROUND);
        corner(pen, colors, 0, height, ROUND, height - ROUND);
        corner(pen, colors, width, height, width - ROUND, height - ROUND);
    }

    private static void corner(
            GraphicsContext pen, Colors colors, double x, double y, double inX, double inY) {
        pen.setFill(colors.of(Token.PAGE));
        pen.beginPath();
        pen.moveTo(x, y);
        pen.lineTo(inX, y);
        pen.arcTo(x, y, x, inY, ROUND);
        pen.closePath();
        pen.fill();
        pen.setStroke(colors.of(Token.RIM));
        pen.setLineWidth(1);
        pen.beginPath();
        pen.moveTo(inX, y);
        pen.arcTo(x, y, x, inY, ROUND);
        pen.stroke();
    }
}
