package org.mutirao.ui.today;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.mutirao.application.query.Today.Hour;

/// What was asked and what was received, a pair of bars for each hour.
final class HoursChart extends Pane {
    private static final double LABELS = 18;
    private static final int NAMED = 3;
    private static final double GAP = 4;

    private List<Hour> hours = List.of();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    HoursChart() {
        setMinHeight(90);
        setPrefHeight(110);
    }

    void show(List<Hour> shown) {
        hours = shown;
        bars.clear();
        names.clear();
        getChildren().clear();
        for (Hour hour : hours) {
            bars.add(bar("asked"));
            bars.add(bar("led-received"));
            Label name = new Label(hour.hour() % NAMED == 0 ? hour.hour() + "h" : "");
            name.getStyleClass().add("t-caption");
            names.add(name);
        }
        getChildren().addAll(bars);
        getChildren().addAll(names);
        requestLayout();
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().add(style);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double most =
                hours.stream()
                        .map(hour -> hour.asked().max(hour.received()))
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0);
        double step = getWidth() / Math.max(1, hours.size());
        double height = getHeight() - LABELS;
        for (int i = 0; i < hours.size(); i++) {
            double width = Math.max(1, (step - GAP) / 2);
            place(bars.get(2 * i), i * step, width, hours.get(i).asked(), most, height);
            place(
                    bars.get(2 * i + 1),
                    i * step + width,
                    width,
                    hours.get(i).received(),
                    most,
                    height);
            Label name = names.get(i);
            name.autosize();
            name.relocate(i * step, height + 2);
        }
    }

    private static void place(
            Region bar, double x, double width, BigDecimal amount, double most, double height) {
        double tall = most == 0 ? 0 : amount.doubleValue() / most * height;
        bar.resizeRelocate(x, height - tall, width, tall);
    }
}
