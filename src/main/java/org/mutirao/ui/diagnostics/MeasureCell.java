package org.mutirao.ui.diagnostics;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mutirao.application.query.Measurements.Measurement;
import org.mutirao.ui.shared.FilledCell;

/// One figure that was counted.
final class MeasureCell extends FilledCell<Measurement> {
    private final DiagnosticsWords words;
    private final Label measure = new Label();
    private final Label of = new Label();
    private final Label value = new Label();
    private final HBox row;

    MeasureCell(DiagnosticsWords words) {
        this.words = words;
        measure.setMinWidth(Region.USE_PREF_SIZE);
        of.getStyleClass().addAll("t-2", "shortens");
        of.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(of, Priority.ALWAYS);
        value.getStyleClass().add("t-strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(measure, of, value);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(Measurement item) {
        measure.setText(words.measure(item));
        of.setText(words.labels(item));
        value.setText(words.value(item));
        setAccessibleText(measure.getText() + " " + of.getText() + ": " + value.getText());
        return row;
    }
}
