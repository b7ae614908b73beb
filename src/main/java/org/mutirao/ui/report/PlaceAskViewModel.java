package org.mutirao.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PlaceSearch;
import org.mutirao.ui.shared.Tasks;

/// Asks of which place, or of which provider, a report is to be.
public final class PlaceAskViewModel {
    private final ReportChoosing choosing;
    private final PlaceSearch places;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("reports.ask.place");
    private ObjectProperty<PlaceRow> asked = new SimpleObjectProperty<>();

    PlaceAskViewModel(ReadModel rows, ReportChoosing choosing, Tasks tasks, Notices notices) {
        this.choosing = choosing;
        this.places = new PlaceSearch(rows, tasks, notices::tell);
    }

    public void askPlace() {
        ask(choosing.placeProperty(), "reports.ask.place");
    }

    public void askProvider() {
        ask(choosing.providerProperty(), "reports.ask.provider");
    }

    private void ask(ObjectProperty<PlaceRow> what, String key) {
        asked = what;
        title.set(key);
        places.start();
        open.set(true);
    }

    /// The report is of the chosen one.
    public void choose() {
        asked.set(places.chosen());
        close();
    }

    /// The report is of all.
    public void all() {
        asked.set(null);
        close();
    }

    public void close() {
        places.stop();
        open.set(false);
    }

    public PlaceSearch places() {
        return places;
    }

    /// Key of what is asked.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
