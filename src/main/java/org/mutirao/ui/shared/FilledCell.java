package org.mutirao.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row as wide as its list, which shows nothing while it is empty.
public abstract class FilledCell<T> extends ListCell<T> {
    protected FilledCell() {
        setPrefWidth(0);
    }

    /// Puts a value into the row, and says it to those who listen.
    ///
    /// @return what is shown; null: nothing
    protected abstract @Nullable Node fill(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(fill(item));
        }
    }
}
