package org.mutirao.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.application.importing.FileImport.Told;
import org.mutirao.ui.shared.FilledCell;

/// A row of the sheet as it is understood, and what becomes of it.
final class ToldCell extends FilledCell<Told> {
    private final ImportWords words;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label fate = new Label();
    private final HBox row = new HBox(number, text, fate);

    ToldCell(ImportWords words) {
        this.words = words;
        number.getStyleClass().add("t-caption");
        number.setMinWidth(36);
        text.getStyleClass().add("shortens");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        fate.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Told told) {
        number.setText(String.valueOf(told.row().row()));
        text.setText(words.row(told));
        fate.setText(words.fate(told));
        fate.getStyleClass().setAll("label", "badge", ImportWords.tone(told.fate()));
        setAccessibleText(number.getText() + ", " + fate.getText() + ", " + text.getText());
        return row;
    }
}
