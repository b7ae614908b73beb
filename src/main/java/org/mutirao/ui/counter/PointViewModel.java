package org.mutirao.ui.counter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UiContext;

/// Where this laptop stands: what `@aqui` means from now on.
public final class PointViewModel {
    private static final int MOST = 50;

    private final UiContext context;
    private final Tasks tasks;
    private final Tasks.Line asking;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<PlaceRow> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PlaceRow> chosen = new ReadOnlyObjectWrapper<>();
    private Runnable changed = () -> {};

    public PointViewModel(UiContext context, Tasks tasks, Notices notices) {
        this.context = context;
        this.tasks = tasks;
        this.asking = tasks.line();
        this.notices = notices;
        search.addListener((o, before, now) -> find());
    }

    /// @param listener told when the laptop stands elsewhere
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    public void ask() {
        search.set("");
        find();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    public void choose(PlaceRow place) {
        chosen.set(place);
    }

    /// The laptop stands at the chosen place from now on.
    public void stand() {
        PlaceRow place = chosen.get();
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
        open.set(false);
        notices.tell(Said.of("done.point", place.name() == null ? "" : place.name()));
        changed.run();
    }

    private void find() {
        String text = search.get().strip();
        asking.run(
                () -> context.readModel().places(text.isEmpty() ? null : text, 0, MOST),
                rows -> {
                    found.setAll(rows);
                    chosen.set(rows.isEmpty() ? null : rows.getFirst());
                },
                notices::tell);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<PlaceRow> found() {
        return found;
    }

    public ReadOnlyObjectProperty<PlaceRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
