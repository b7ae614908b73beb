package org.mutirao.ui.diagnostics;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mutirao.application.upkeep.LaidAside;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.TwoLines;

/// Something that a handler laid aside, with the two things a person can do about it.
final class LaidAsideCell extends FilledCell<LaidAside> {
    private final DiagnosticsViewModel viewModel;
    private final DiagnosticsWords words;
    private final TwoLines lines = new TwoLines();
    private final Button retry;
    private final Button close;
    private final HBox row;

    LaidAsideCell(DiagnosticsViewModel viewModel, DiagnosticsWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
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
        lines.show(words.title(item), words.detail(item));
        retry.setOnAction(event -> viewModel.retry(item));
        close.setOnAction(event -> viewModel.settle(item));
        retry.setAccessibleText(retry.getText() + ": " + words.title(item));
        close.setAccessibleText(close.getText() + ": " + words.title(item));
        setAccessibleText(lines.spoken());
        return row;
    }
}
