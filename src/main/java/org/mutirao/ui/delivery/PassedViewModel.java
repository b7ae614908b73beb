package org.mutirao.ui.delivery;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.Coordination;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PlaceSearch;

/// Where a delivery was: a place that it passed, or a click on the map.
public final class PassedViewModel {
    private final Coordination coordination;
    private final Jobs jobs;
    private final Notices notices;
    private final PlaceSearch places;
    private final ReadOnlyObjectWrapper<DeliveryRow> delivery = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private Consumer<Consumer<LatLon>> map = where -> {};

    PassedViewModel(Kit kit) {
        this.coordination = kit.context().coordination();
        this.jobs = new Jobs(kit.tasks());
        this.notices = kit.notices();
        this.places = new PlaceSearch(kit.context().readModel(), kit.tasks(), error::set);
    }

    /// @param asking shows the map and hands over where the next click on it is
    public void whenOnMap(Consumer<Consumer<LatLon>> asking) {
        map = asking;
    }

    public void ask(DeliveryRow row) {
        delivery.set(row);
        error.set(null);
        places.start();
        open.set(true);
    }

    public void close() {
        places.stop();
        open.set(false);
    }

    /// It passed the chosen place.
    public void place() {
        PlaceRow place = places.chosen();
        DeliveryRow row = delivery.get();
        if (place != null && row != null) {
            jobs.run(
                    () -> coordination.passedPlace(row.deliveryId(), place.placeId()),
                    nothing -> done(row, Objects.requireNonNullElse(place.name(), "")),
                    error::set);
        }
    }

    /// The next click on the map says where it was.
    public void onMap() {
        DeliveryRow row = delivery.get();
        if (row != null) {
            close();
            map.accept(at -> passed(row, at));
        }
    }

    private void passed(DeliveryRow row, LatLon at) {
        jobs.run(
                () -> coordination.passed(row.deliveryId(), at.latitude(), at.longitude()),
                nothing -> notices.tell(Said.of("done.passed_point", row.number())),
                notices::tell);
    }

    private void done(DeliveryRow row, String place) {
        close();
        notices.tell(Said.of("done.passed", row.number(), place));
    }

    /// What can be chosen.
    public PlaceSearch places() {
        return places;
    }

    public ReadOnlyObjectProperty<DeliveryRow> deliveryProperty() {
        return delivery.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
