package org.mutirao.ui.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.mutirao.application.query.LedgerLine;

/// The promise ledger as a bar, always in this order: received, on the road, reserved, missing.
public final class LedgerBar extends Region {
    private static final double GAP = 1;

    private final List<Region> parts =
            Stream.of("led-received", "led-road", "led-reserved", "led-missing")
                    .map(LedgerBar::part)
                    .toList();
    private List<Double> amounts = List.of(0.0, 0.0, 0.0, 1.0);

    public LedgerBar() {
        getStyleClass().add("ledger-bar");
        getChildren().setAll(parts);
        setMinHeight(6);
        setPrefHeight(6);
        setMaxHeight(USE_PREF_SIZE);
    }

    public void show(LedgerLine line) {
        BigDecimal missing = line.missing();
        amounts =
                List.of(
                        line.received().doubleValue(),
                        line.inRoute().doubleValue(),
                        line.reserved().doubleValue(),
                        missing == null ? 0 : missing.doubleValue());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double sum = amounts.stream().mapToDouble(Double::doubleValue).sum();
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double share = sum == 0 ? (i == 3 ? 1 : 0) : amounts.get(i) / sum;
            double width = snapPositionX(share * getWidth());
            parts.get(i).setVisible(width > 0);
            parts.get(i).resizeRelocate(x, 0, Math.max(0, width - GAP), getHeight());
            x += width;
        }
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
