package org.mutirao.ui.mine;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.FilledCell;

/// A delivery in letters that can be read at arm's length: where to, what, from where.
final class MineCell extends FilledCell<DeliveryRow> {
    private final DeliveryWords words;
    private final Label where = new Label();
    private final Label goods = new Label();
    private final Label from = new Label();
    private final Label state = new Label();
    private final HBox row;

    MineCell(DeliveryWords words) {
        this.words = words;
        where.getStyleClass().addAll("t-screen", "shortens");
        goods.getStyleClass().addAll("t-title", "shortens");
        from.getStyleClass().addAll("t-2", "shortens");
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(2, where, goods, from);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(12, lines, state);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(DeliveryRow delivery) {
        where.setText(words.destination(delivery));
        goods.setText(words.goodsOpen(delivery));
        from.setText(words.comesFrom(delivery));
        state.setText(words.state(delivery));
        state.getStyleClass().setAll("label", "badge", words.tone(delivery));
        setAccessibleText(
                String.join(
                        ", ",
                        goods.getText(),
                        words.way(delivery),
                        state.getText(),
                        from.getText()));
        return row;
    }
}
