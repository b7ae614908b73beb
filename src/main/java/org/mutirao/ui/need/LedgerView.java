package org.mutirao.ui.need;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.LedgerLine;
import org.mutirao.ui.shared.Amounts;
import org.mutirao.ui.shared.LedgerBar;
import org.mutirao.ui.shared.Messages;

/// One item's ledger: the bar, and below it the four numbers in the bar's order.
final class LedgerView {
    private static final double BAR = 12;

    private LedgerView() {}

    /// @param items how many the need has: with more than one each is named
    /// @param toFetch what of it still stands with a provider
    /// @param over whether the need has ended: then nothing is missing any more, it went without
    static Node of(
            LedgerLine line,
            int items,
            BigDecimal toFetch,
            boolean over,
            NeedWords words,
            Messages messages) {
        LedgerBar bar = new LedgerBar();
        bar.setMinHeight(BAR);
        bar.setPrefHeight(BAR);
        bar.show(line);
        HBox numbers =
                new HBox(
                        8,
                        number("led-received", "ledger.received", line.received(), messages),
                        number(
                                "led-road",
                                allToFetch(line, toFetch) ? "ledger.fetch" : "ledger.road",
                                line.inRoute(),
                                messages),
                        number("led-reserved", "ledger.reserved", line.reserved(), messages),
                        number(
                                "led-missing",
                                over ? "ledger.unmet" : "ledger.missing",
                                line.missing(),
                                messages));
        VBox box = new VBox(6, bar, numbers);
        if (items > 1) {
            Label name = new Label(words.line(line));
            name.getStyleClass().add("t-strong");
            box.getChildren().addFirst(name);
        }
        if (line.excess().signum() > 0) {
            Label excess = new Label(messages.counted("ledger.excess", line.excess()));
            excess.getStyleClass().addAll("badge", "warn");
            box.getChildren().add(excess);
        }
        return box;
    }

    private static boolean allToFetch(LedgerLine line, BigDecimal toFetch) {
        return toFetch.signum() > 0 && toFetch.compareTo(line.inRoute()) == 0;
    }

    private static Node number(
            String style, String key, @Nullable BigDecimal amount, Messages messages) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        Label name = new Label(messages.get(key), swatch);
        name.getStyleClass().addAll("t-caption", "ledger-word");
        Label value =
                new Label(
                        amount == null
                                ? messages.get("ledger.unknown")
                                : Amounts.number(amount, messages.locale()));
        value.getStyleClass().add("t-ledger");
        VBox box = new VBox(1, name, value);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
