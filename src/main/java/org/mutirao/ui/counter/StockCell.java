package org.mutirao.ui.counter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.application.query.CounterDay.Stock;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// How much of something stands at the point.
final class StockCell extends FilledCell<Stock> {
    private final CounterWords words;
    private final Label item = new Label();
    private final Label ending = new Label();
    private final Label left = new Label();
    private final HBox row;

    StockCell(CounterWords words, Messages messages) {
        this.words = words;
        item.getStyleClass().add("shortens");
        item.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(item, Priority.ALWAYS);
        ending.getStyleClass().addAll("badge", "warn");
        ending.setMinWidth(Region.USE_PREF_SIZE);
        ending.managedProperty().bind(ending.visibleProperty());
        left.getStyleClass().add("t-title");
        left.setMinWidth(Region.USE_PREF_SIZE);
        Asks.inRow(left, messages, () -> words.asked(getItem(), false));
        Asks.inRow(ending, messages, () -> words.asked(getItem(), true));
        row = new HBox(item, ending, left);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Stock stock) {
        item.setText(stock.item());
        left.setText(words.left(stock));
        ending.setText(words.ending(stock));
        ending.setVisible(stock.endingSoon().signum() > 0);
        setAccessibleText(item.getText() + ", " + left.getText());
        return row;
    }
}
