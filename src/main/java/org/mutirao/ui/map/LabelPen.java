package org.mutirao.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.base.BaseMap.Town;
import org.mutirao.ui.map.geo.Camera;
import org.mutirao.ui.map.marks.Placing;

/// Names of towns and places, important ones first; one that would lie over something is left out.
final class LabelPen {
    private static final Font TOWN = new Font("Inter", 11);
    private static final Font CAPITAL = new Font("Inter SemiBold", 12);
    private static final double HEIGHT = 13;
    private static final double PAD = 2;
    private static final double LARGER_FROM = 6;
    private static final double ALL_FROM = 8.5;
    private static final int MOST = 300;

    private final Map<String, Double> widths = new HashMap<>();

    /// @param name told where its middle is
    record Label(String name, Font font, double x, double y) {}

    void towns(
            GraphicsContext pen,
            Camera camera,
            BaseMap map,
            Placing placing,
            Colors colors,
            boolean onPictures) {
        int rank = camera.zoom() >= ALL_FROM ? 2 : camera.zoom() >= LARGER_FROM ? 1 : 0;
        List<Label> labels = new ArrayList<>();
        for (Town town : map.towns(camera.seen(0), rank).stream().limit(MOST).toList()) {
            labels.add(
                    new Label(
                            town.name(),
                            town.rank() == 0 ? CAPITAL : TOWN,
                            camera.screenX(town.x()),
                            camera.screenY(town.y())));
        }
        draw(pen, labels, placing, colors, onPictures);
    }

    void draw(
            GraphicsContext pen,
            List<Label> labels,
            Placing placing,
            Colors colors,
            boolean onPictures) {
        pen.setTextAlign(TextAlignment.CENTER);
        for (Label label : labels) {
            double width = width(label) + 2 * PAD;
            double left = Math.rint(label.x() - width / 2);
            double top = Math.rint(label.y() - HEIGHT / 2);
            boolean whole =
                    left >= 0
                            && top >= 0
                            && left + width <= pen.getCanvas().getWidth()
                            && top + HEIGHT <= pen.getCanvas().getHeight();
            if (whole && placing.ask(left, top, width, HEIGHT)) {
                if (onPictures) {
                    pen.setFill(colors.of(Token.CARD));
                    pen.setGlobalAlpha(0.75);
                    pen.fillRect(left, top, width, HEIGHT);
                    pen.setGlobalAlpha(1);
                }
                pen.setFill(colors.of(Token.TEXT_2));
                pen.setFont(label.font());
                pen.fillText(label.name(), label.x(), top + HEIGHT - 3);
            }
        }
    }

    private double width(Label label) {
        return widths.computeIfAbsent(
                label.font().getName() + label.name(),
                key -> {
                    Text text = new Text(label.name());
                    text.setFont(label.font());
                    return text.getLayoutBounds().getWidth();
                });
    }
}
