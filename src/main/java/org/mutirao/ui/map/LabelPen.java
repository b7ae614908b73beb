package org.mutirao.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final double HEIGHT = 13;
    private static final double PAD = 2;
    private static final double BESIDE = 24;
    private static final double LARGER_FROM = 6;
    private static final double ALL_FROM = 8.5;
    private static final int MOST = 300;

    private final Font town = new Font("Inter", 11);
    private final Font capital = new Font("Inter SemiBold", 12);
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
        for (Town each : map.towns(camera.seen(0), rank).stream().limit(MOST).toList()) {
            labels.add(
                    new Label(
                            each.name(),
                            each.rank() == 0 ? capital : town,
                            camera.screenX(each.x()),
                            camera.screenY(each.y())));
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
            place(pen, label, placing).ifPresent(top -> draw(pen, label, top, colors, onPictures));
        }
    }

    /// Over its point, or where that is taken just below or above it.
    private Optional<Double> place(GraphicsContext pen, Label label, Placing placing) {
        double width = width(label) + 2 * PAD;
        double left = Math.rint(label.x() - width / 2);
        if (left < 0 || left + width > pen.getCanvas().getWidth()) {
            return Optional.empty();
        }
        return Stream.of(0.0, BESIDE, -BESIDE)
                .map(down -> Math.rint(label.y() + down - HEIGHT / 2))
                .filter(top -> top >= 0 && top + HEIGHT <= pen.getCanvas().getHeight())
                .filter(top -> placing.ask(left, top, width, HEIGHT))
                .findFirst();
    }

    private void draw(
            GraphicsContext pen, Label label, double top, Colors colors, boolean onPictures) {
        if (onPictures) {
            double width = width(label) + 2 * PAD;
            pen.setFill(colors.of(Token.CARD));
            pen.setGlobalAlpha(0.75);
            pen.fillRect(Math.rint(label.x() - width / 2), top, width, HEIGHT);
            pen.setGlobalAlpha(1);
        }
        pen.setFill(colors.of(Token.TEXT_2));
        pen.setFont(label.font());
        pen.fillText(label.name(), label.x(), top + HEIGHT - 3);
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
