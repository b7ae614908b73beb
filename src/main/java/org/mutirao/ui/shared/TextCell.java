package org.mutirao.ui.shared;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A row of two lines of text.
public final class TextCell<T> extends FilledCell<T> {
    private final Function<T, String> title;
    private final Function<T, String> detail;
    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox row;

    public TextCell(Function<T, String> title, Function<T, String> detail) {
        this.title = title;
        this.detail = detail;
        first.getStyleClass().add("t-strong");
        first.setWrapText(true);
        second.getStyleClass().add("t-caption");
        VBox lines = new VBox(2, first, second);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        row = new HBox(lines);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(T item) {
        first.setText(title.apply(item));
        second.setText(detail.apply(item));
        setAccessibleText(first.getText() + ", " + second.getText());
        return row;
    }
}
