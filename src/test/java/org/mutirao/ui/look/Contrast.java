package org.mutirao.ui.look;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Texts that stand out too little from what is drawn behind them, as WCAG 2.2 measures it (success
/// criterion 1.4.3, level AA). What is switched off is exempt there, and here.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3</a>
public final class Contrast {
    static final double TEXT = 4.5;
    static final double LARGE_TEXT = 3;
    private static final double LARGE = 24;
    private static final double LARGE_AND_BOLD = 18.66;
    private static final int SMALLEST = 4;

    private Contrast() {}

    /// @param picture of the scene as it is now, one pixel a point
    /// @return a line for each text of a `Labeled` that is too faint
    public static List<String> faults(Scene scene, Image picture) {
        return Seen.nodes(scene)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !label.isDisabled() && label.getText() != null)
                .filter(label -> !Seen.isCovered(label))
                .flatMap(label -> texts(label).flatMap(text -> fault(label, text, picture)))
                .toList();
    }

    private static Stream<Text> texts(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && !text.getText().isBlank());
    }

    private static Stream<String> fault(Labeled label, Text text, Image picture) {
        Rectangle2D area = Seen.area(text);
        if (area.getWidth() < SMALLEST || area.getHeight() < SMALLEST) {
            return Stream.empty();
        }
        Color behind = mostOf(picture, area);
        double ratio = ratio(over(behind, (Color) text.getFill(), opacity(text)), behind);
        double wanted = isLarge(text) ? LARGE_TEXT : TEXT;
        return ratio >= wanted
                ? Stream.empty()
                : Stream.of(
                        String.format(
                                Locale.ROOT,
                                "%.2f instead of %.1f: “%s” %s, %s on %s",
                                ratio,
                                wanted,
                                text.getText(),
                                label.getStyleClass(),
                                text.getFill(),
                                behind));
    }

    private static boolean isLarge(Text text) {
        boolean bold = text.getFont().getName().matches(".*(SemiBold|Bold).*");
        return text.getFont().getSize() >= (bold ? LARGE_AND_BOLD : LARGE);
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    /// The colour of most pixels. Of a text's own box, that is what lies behind it.
    private static Color mostOf(Image picture, Rectangle2D area) {
        Map<Integer, Integer> counts = new HashMap<>();
        int right = (int) Math.min(picture.getWidth(), Math.ceil(area.getMaxX()));
        int bottom = (int) Math.min(picture.getHeight(), Math.ceil(area.getMaxY()));
        for (int y = (int) area.getMinY(); y < bottom; y++) {
            for (int x = (int) area.getMinX(); x < right; x++) {
                counts.merge(picture.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        int argb =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static Color over(Color behind, Color fill, double opacity) {
        Color opaque = Color.color(fill.getRed(), fill.getGreen(), fill.getBlue());
        return behind.interpolate(opaque, fill.getOpacity() * opacity);
    }

    /// From 1 (the same) to 21 (black on white).
    static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
