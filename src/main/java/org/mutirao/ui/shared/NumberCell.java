package org.mutirao.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A number that can be asked, with its name; the pointer tells a long one whole.
final class NumberCell extends FilledCell<Question> {
    private final TwoLines lines = new TwoLines();
    private final HBox row = new HBox(lines);

    NumberCell() {
        HBox.setHgrow(lines, Priority.ALWAYS);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Question question) {
        lines.show(question.name(), question.value());
        setTooltip(new Tooltip(question.text()));
        setAccessibleText(question.text());
        return row;
    }
}
