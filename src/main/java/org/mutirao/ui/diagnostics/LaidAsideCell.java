package org.mutirao.ui.diagnostics;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// Something that a handler laid aside, with the two things a person can do about it.
final class LaidAsideCell extends FilledCell<LaidAside> {
    private final DiagnosticsViewModel viewModel;
    private final DiagnosticsWords words;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Button retry;
    private final Button close;
    private final HBox row;

    LaidAsideCell(DiagnosticsViewModel viewModel, DiagnosticsWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        title.getStyleClass().addAll("t-strong", "shortens");
        detail.getStyleClass().addAll("t-caption", "shortens");
        VBox lines = new VBox(2, title, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        retry = button(messages.get("laid_aside.retry"));
        close = button(messages.get("laid_aside.close"));
        row = new HBox(lines, retry, close);
        row.getStyleClass().add("row");
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.getStyleClass().addAll("btn", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @Override
    protected Node fill(LaidAside item) {
        title.setText(words.title(item));
        detail.setText(words.detail(item));
        retry.setOnAction(event -> viewModel.retry(item));
        close.setOnAction(event -> viewModel.settle(item));
        retry.setAccessibleText(retry.getText() + ": " + title.getText());
        close.setAccessibleText(close.getText() + ": " + title.getText());
        setAccessibleText(title.getText() + ", " + detail.getText());
        return row;
    }
}
