package org.mutirao.ui.need;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Coordination.Unfit;

/// The offers that cannot cover a need, each with why.
public final class UnfitViewModel {
    private final ObservableList<Unfit> offers = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public void show(List<Unfit> refused) {
        offers.setAll(refused);
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public ObservableList<Unfit> offers() {
        return offers;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
