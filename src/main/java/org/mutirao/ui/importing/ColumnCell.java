package org.mutirao.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mutirao.application.importing.ImportField;
import org.mutirao.ui.shared.FilledCell;
import org.mutirao.ui.shared.Labels;

/// A column of the sheet, and what it is read as.
final class ColumnCell extends FilledCell<ColumnChoice> {
    private final SheetColumns columns;
    private final ImportWords words;
    private final Label header = new Label();
    private final Label samples = new Label();
    private final ChoiceBox<Optional<ImportField>> field = new ChoiceBox<>();
    private final HBox row;

    ColumnCell(SheetColumns columns, ImportWords words) {
        this.columns = columns;
        this.words = words;
        header.getStyleClass().addAll("t-strong", "shortens");
        samples.getStyleClass().addAll("t-caption", "shortens");
        field.getStyleClass().add("field-choice");
        field.setPrefWidth(150);
        field.setMinWidth(150);
        field.setConverter(Labels.of(each -> words.field(each.orElse(null))));
        VBox lines = new VBox(2, header, samples);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(lines, field);
        row.getStyleClass().add("row");
    }

    @Override
    protected Node fill(ColumnChoice column) {
        header.setText(words.column(column));
        samples.setText(words.samples(column));
        List<Optional<ImportField>> all = new ArrayList<>();
        all.add(Optional.empty());
        columns.fields().forEach(each -> all.add(Optional.of(each)));
        field.setOnAction(event -> {});
        field.getItems().setAll(all);
        ImportField now = column.fieldProperty().get();
        field.setValue(Optional.ofNullable(columns.fields().contains(now) ? now : null));
        field.setAccessibleText(header.getText());
        field.setOnAction(event -> column.fieldProperty().set(field.getValue().orElse(null)));
        setAccessibleText(header.getText() + ", " + samples.getText());
        return row;
    }
}
