package org.mutirao.ui.offer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.query.OfferRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// An offer in one row: what, where, until when, and what is left of it.
final class OfferCell extends FilledCell<OfferRow> {
    private static final double[] SHARES = {32, 28, 21, 19};

    private final Messages messages;
    private final OfferWords words;
    private final Label title = new Label();
    private final Label place = new Label();
    private final Label until = new Label();
    private final Label left = new Label();
    private final Label state = new Label();
    private final HBox row;

    OfferCell(Messages messages) {
        this.messages = messages;
        this.words = new OfferWords(messages);
        title.getStyleClass().addAll("t-strong", "shortens");
        place.getStyleClass().addAll("t-2", "shortens");
        place.setMinWidth(0);
        until.getStyleClass().add("t-2");
        left.getStyleClass().add("t-strong");
        state.getStyleClass().add("t-caption");
        Asks.inRow(left, messages, () -> words.asked(getItem()));
        VBox right = new VBox(2, left, state);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        GridPane columns = new GridPane(12, 0);
        columns.addRow(0, title, place, until, right);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            columns.getColumnConstraints().add(column);
        }
        HBox.setHgrow(columns, Priority.ALWAYS);
        row = new HBox(columns);
        row.getStyleClass().add("row");
    }

    @Override
    protected @Nullable Node fill(OfferRow offer) {
        if (offer.items().isEmpty()) {
            setAccessibleText(null);
            return null;
        }
        OfferRow.Line line = offer.items().getFirst();
        title.setText(words.title(line));
        place.setText(words.place(offer));
        until.setText(words.until(offer));
        left.setText(words.left(line));
        state.setText(offer.number() + " · " + messages.word("offer.status", offer.status()));
        setAccessibleText(
                String.join(
                        ", ", title.getText(), place.getText(), until.getText(), left.getText()));
        return row;
    }
}
