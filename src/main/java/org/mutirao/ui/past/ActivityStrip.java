package org.mutirao.ui.past;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// How much was entered in each part of a span: a bar each, the tallest as tall as the strip.
final class ActivityStrip extends Region {
    private static final double GAP = 0.2;
    private static final double LEAST = 2;

    private final Path bars = new Path();
    private int[] counts = {};

    ActivityStrip() {
        bars.getStyleClass().add("activity");
        bars.setManaged(false);
        bars.setStrokeWidth(0);
        getChildren().add(bars);
    }

    void show(int[] perPart) {
        counts = perPart.clone();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        bars.getElements().clear();
        double part = getWidth() / Math.max(1, counts.length);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(LEAST, getHeight() * counts[i] / most);
                bar(i * part, part * (1 - GAP), height);
            }
        }
    }

    private void bar(double left, double width, double height) {
        double bottom = getHeight();
        bars.getElements()
                .addAll(
                        new MoveTo(left, bottom),
                        new LineTo(left, bottom - height),
                        new LineTo(left + width, bottom - height),
                        new LineTo(left + width, bottom),
                        new ClosePath());
    }
}
