package org.mutirao.ui.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.importing.ColumnMap;
import org.mutirao.application.importing.ImportField;
import org.mutirao.application.importing.ImportKind;
import org.mutirao.application.importing.SheetLook;
import org.mutirao.ui.shared.Keeping;

/// What the columns of one sheet are read as, and what its rows are. What somebody put right is
/// kept for the next sheet with the same columns, without a word of the sheet itself.
public final class SheetColumns {
    private static final String REMEMBERED = "import.";

    private final ObservableList<ColumnChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<ImportKind> kind = new SimpleObjectProperty<>(ImportKind.NEEDS);
    private final Runnable changed;
    private @Nullable SheetLook look;
    private boolean settling;

    /// @param changed told of each choice of a person
    SheetColumns(Runnable changed) {
        this.changed = changed;
        kind.addListener((o, before, now) -> tell());
    }

    /// Where what is kept of `sheet` is found.
    static String name(SheetLook sheet) {
        return REMEMBERED + sheet.likeness();
    }

    /// @param kept as [#keep] left it; empty: nothing was
    void show(SheetLook sheet, String kept) {
        settling = true;
        look = sheet;
        kind.set(Objects.requireNonNullElse(sheet.kind(), ImportKind.NEEDS));
        choices.setAll(sheet.columns().stream().map(ColumnChoice::new).toList());
        recall(kept);
        choices.forEach(each -> each.fieldProperty().addListener((o, before, now) -> tell()));
        settling = false;
    }

    private void tell() {
        if (!settling) {
            changed.run();
        }
    }

    private void recall(String kept) {
        String[] words = kept.split(" ");
        var before = ImportKind.of(words[0]);
        if (before.isEmpty() || words.length != choices.size() + 1) {
            return;
        }
        kind.set(before.get());
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).fieldProperty().set(ImportField.of(words[i + 1]).orElse(null));
        }
    }

    /// For the next sheet with the same columns.
    void keep(Keeping keeping) {
        SheetLook sheet = look;
        if (sheet != null) {
            keeping.keep(name(sheet), kept());
        }
    }

    /// The kind, then a field for each column or `-`.
    private String kept() {
        var words = new StringBuilder(kind.get().word());
        for (ColumnChoice each : choices) {
            ImportField field = each.fieldProperty().get();
            words.append(' ').append(field == null ? "-" : field.word());
        }
        return words.toString();
    }

    /// @return null: as the sheet's own names say
    @Nullable ColumnMap map() {
        SheetLook sheet = look;
        if (sheet == null || choices.stream().allMatch(ColumnChoice::isAsRecognised)) {
            return null;
        }
        Map<String, ImportField> fields = new HashMap<>();
        for (ColumnChoice each : choices) {
            ImportField field = each.fieldProperty().get();
            if (field != null) {
                fields.put(each.header(), field);
            }
        }
        return sheet.map(kind.get(), fields);
    }

    /// Whether a column says what every row needs.
    boolean isEnough() {
        return choices.stream()
                .map(each -> each.fieldProperty().get())
                .anyMatch(field -> field != null && kind.get().essential().contains(field));
    }

    /// What a column can be read as, in the order in which people look for it.
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values()).filter(kind.get().fields()::contains).toList();
    }

    public ObservableList<ColumnChoice> choices() {
        return choices;
    }

    public ObjectProperty<ImportKind> kindProperty() {
        return kind;
    }
}
