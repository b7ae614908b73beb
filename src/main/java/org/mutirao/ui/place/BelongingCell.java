package org.mutirao.ui.place;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// What is needed, stands or goes at a place: a symbol and two lines.
final class BelongingCell extends FilledCell<Belonging> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    BelongingCell(Messages messages) {
        this.messages = messages;
        title.getStyleClass().addAll("t-strong", "shortens");
        detail.getStyleClass().addAll("t-caption", "shortens");
        VBox lines = new VBox(2, title, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Belonging item) {
        icon.setIconLiteral(item.kind().icon());
        title.setText(item.title());
        detail.setText(item.detail());
        setAccessibleText(
                String.join(
                        ", ",
                        messages.get("place.row." + item.kind().name()),
                        item.title(),
                        item.detail()));
        return row;
    }
}
