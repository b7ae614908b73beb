package org.mutirao.ui.importing;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.importing.ImportField;
import org.mutirao.application.importing.SheetLook.Column;

/// One column of a sheet, and what it is read as.
public final class ColumnChoice {
    private final Column column;
    private final ObjectProperty<ImportField> field = new SimpleObjectProperty<>();

    ColumnChoice(Column column) {
        this.column = column;
        field.set(column.field());
    }

    public String header() {
        return column.header();
    }

    /// First values of the column.
    public List<String> samples() {
        return column.samples();
    }

    /// Null: it is left out.
    public ObjectProperty<ImportField> fieldProperty() {
        return field;
    }

    boolean isAsRecognised() {
        return column.field() == field.get();
    }
}
