package org.mutirao.ui.diagnostics;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mutirao.application.upkeep.Upkeep.Finding;

/// One thing that was looked at: by shape and words whether it is well, and what to do.
final class FindingRow {
    private FindingRow() {}

    static Node of(Finding finding, DiagnosticsWords words) {
        FontIcon mark = new FontIcon(finding.ok() ? "mdi2c-check-circle" : "mdi2a-alert");
        mark.getStyleClass().add(finding.ok() ? "mark-well" : "mark-bad");
        VBox lines =
                new VBox(
                        2,
                        line(words.name(finding), "t-strong"),
                        line(words.found(finding), "t-2"));
        if (!finding.ok()) {
            lines.getChildren().add(line(words.hint(finding), "late"));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(mark, lines);
        row.getStyleClass().addAll("row", "finding");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
