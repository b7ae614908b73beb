package org.mutirao.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Messages;

/// A report that was made, with the way to where it lies.
final class MadeCell extends FilledCell<MadeReport> {
    private final MakingViewModel making;
    private final PreviewWords words;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Button open = new Button();
    private final HBox row;

    MadeCell(MakingViewModel making, PreviewWords words, Messages messages) {
        this.making = making;
        this.words = words;
        name.getStyleClass().addAll("t-strong", "shortens");
        about.getStyleClass().addAll("t-caption", "shortens");
        VBox text = new VBox(1, name, about);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        open.setText(messages.get("reports.open_folder"));
        open.getStyleClass().addAll("btn", "quiet", "small");
        open.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(text, open);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(MadeReport report) {
        name.setText(String.valueOf(report.file().getFileName()));
        about.setText(words.made(report));
        open.setAccessibleText(open.getText() + ": " + name.getText());
        open.setOnAction(event -> making.show(report));
        setAccessibleText(name.getText() + ", " + about.getText());
        return row;
    }
}
