package org.mutirao.ui.delivery;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.CardLine;
import org.mutirao.ui.shared.FilledCell;

/// A delivery as a card: from where to where, what, since when, and its state.
public final class DeliveryCell extends FilledCell<DeliveryRow> {
    private final DeliveryWords words;
    private final Label way = new Label();
    private final Label amount = new Label();
    private final Label goods = new Label();
    private final Label shortfall = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label since = new Label();
    private final Label state = new Label();
    private final VBox card;

    public DeliveryCell(DeliveryWords words) {
        this.words = words;
        way.getStyleClass().addAll("t-strong", "shortens");
        amount.getStyleClass().add("t-strong");
        goods.getStyleClass().addAll("t-caption", "shortens");
        since.getStyleClass().addAll("t-caption", "shortens");
        shortfall.getStyleClass().addAll("t-caption", "short", "shortens");
        shortfall.setTooltip(whole);
        shortfall.managedProperty().bind(shortfall.visibleProperty());
        card = new VBox(CardLine.of(way, amount), goods, shortfall, CardLine.of(since, state));
        card.getStyleClass().add("card");
    }

    @Override
    protected Node fill(DeliveryRow delivery) {
        way.setText(words.way(delivery));
        amount.setText(words.amount(delivery));
        goods.setText(words.cargo(delivery));
        shortfall.setText(words.shortfall(delivery));
        whole.setText(shortfall.getText());
        shortfall.setVisible(!shortfall.getText().isEmpty());
        since.setText(words.since(delivery));
        state.setText(words.state(delivery));
        state.getStyleClass().setAll("label", "badge", words.tone(delivery));
        setAccessibleText(
                String.join(
                        ", ",
                        way.getText(),
                        goods.getText(),
                        shortfall.getText(),
                        state.getText(),
                        since.getText()));
        return card;
    }
}
