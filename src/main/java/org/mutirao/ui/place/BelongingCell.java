package org.mutirao.ui.place;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.TwoLines;

/// What is needed, stands or goes at a place: a symbol and two lines.
final class BelongingCell extends FilledCell<Belonging> {
    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final TwoLines lines = new TwoLines();
    private final HBox row;

    BelongingCell(Messages messages) {
        this.messages = messages;
        row = new HBox(icon, lines);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Belonging item) {
        icon.setIconLiteral(item.kind().icon());
        lines.show(item.title(), item.detail());
        setAccessibleText(messages.get("place.row." + item.kind().name()) + ", " + lines.spoken());
        return row;
    }
}
