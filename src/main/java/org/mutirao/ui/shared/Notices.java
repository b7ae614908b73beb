package org.mutirao.ui.shared;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.Said;

/// What was just done, for the one place of the window that tells it.
public final class Notices {
    private final ReadOnlyObjectWrapper<Said> latest = new ReadOnlyObjectWrapper<>();

    public void tell(Said said) {
        latest.set(null);
        latest.set(said);
    }

    public void clear() {
        latest.set(null);
    }

    public ReadOnlyObjectProperty<Said> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
