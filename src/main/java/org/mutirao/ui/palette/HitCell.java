package org.mutirao.ui.palette;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Shown;

/// A row of the palette: what kind it is, its name, where it is or why not now, and its key.
final class HitCell extends FilledCell<Hit> {
    private final HitWords words;
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row;

    HitCell(HitWords words) {
        this.words = words;
        kind.getStyleClass().addAll("t-caption", "hit-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().addAll("t-strong", "shortens");
        detail.getStyleClass().addAll("t-caption", "shortens");
        detail.setMinWidth(0);
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        row = new HBox(kind, title, detail, between, keys);
        row.getStyleClass().addAll("row", "hit");
    }

    @Override
    protected Node fill(Hit hit) {
        kind.setText(words.kind(hit));
        title.setText(words.title(hit));
        detail.setText(words.detail(hit));
        keys.setText(words.keys(hit));
        keys.setVisible(!keys.getText().isEmpty());
        Shown.style(title, "t-3", !words.possible(hit));
        setAccessibleText(
                String.join(
                        ", ", title.getText(), kind.getText(), detail.getText(), keys.getText()));
        return row;
    }
}
