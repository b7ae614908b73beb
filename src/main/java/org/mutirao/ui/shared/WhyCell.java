package org.mutirao.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of the answer to "why?": a thing that is counted, or an entry with what it did.
final class WhyCell extends FilledCell<WhyViewModel.Row> {
    private final WhyWords words;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label change = new Label();
    private final HBox row;

    WhyCell(WhyWords words) {
        this.words = words;
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        detail.getStyleClass().add("t-caption");
        detail.setWrapText(true);
        change.getStyleClass().add("t-strong");
        change.setMinWidth(Region.USE_PREF_SIZE);
        VBox lines = new VBox(2, title, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(lines, change);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(WhyViewModel.Row item) {
        title.setText(words.title(item));
        detail.setText(words.detail(item));
        change.setText(words.change(item));
        detail.setManaged(!detail.getText().isEmpty());
        Shown.style(row, "why-head", item instanceof WhyViewModel.Head);
        setAccessibleText(String.join(", ", title.getText(), change.getText(), detail.getText()));
        return row;
    }
}
