package org.mutirao.ui.counter;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.PlaceSearch;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Where this laptop stands: what `@aqui` means from now on.
public final class PointViewModel {
    private final UiContext context;
    private final Tasks tasks;
    private final Notices notices;
    private final PlaceSearch places;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Runnable changed = () -> {};

    public PointViewModel(UiContext context, Tasks tasks, Notices notices) {
        this.context = context;
        this.tasks = tasks;
        this.notices = notices;
        this.places = new PlaceSearch(context.readModel(), tasks, notices::tell);
    }

    /// @param listener told when the laptop stands elsewhere
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    public void ask() {
        places.start();
        open.set(true);
    }

    public void close() {
        places.stop();
        open.set(false);
    }

    /// The laptop stands at the chosen place from now on.
    public void stand() {
        PlaceRow place = places.chosen();
        if (place == null) {
            return;
        }
        tasks.run(
                () -> {
                    context.directory().standAt(place.placeId());
                    return place;
                },
                this::stands,
                notices::tell);
    }

    private void stands(PlaceRow place) {
        close();
        notices.tell(Said.of("told.point", Objects.requireNonNullElse(place.name(), "")));
        changed.run();
    }

    /// What can be chosen.
    public PlaceSearch places() {
        return places;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
