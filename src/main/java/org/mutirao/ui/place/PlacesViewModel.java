package org.mutirao.ui.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.PlaceAround;
import org.mutirao.application.query.PlacesModel;
import org.mutirao.application.query.ReadModel;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.shared.Tasks;

/// The list of places, and what belongs to the selected one.
public final class PlacesViewModel {
    static final int PAGE = 200;

    private final PlacesModel model;
    private final Contacts contacts;
    private final Tasks.Line asking;
    private final Tasks.Line looking;
    private final ObservableList<NamedPlace> rows = FXCollections.observableArrayList();
    private final ObjectProperty<PlaceKind> kind = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NamedPlace> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Around> around = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper nothingFound = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private @Nullable String wanted;

    PlacesViewModel(PlacesModel model, Contacts contacts, Tasks tasks) {
        this.model = model;
        this.contacts = contacts;
        this.asking = tasks.line();
        this.looking = tasks.line();
        kind.addListener((o, before, now) -> refresh());
        search.addListener((o, before, now) -> refresh());
    }

    /// @param name as in [NamedPlace]
    public record Around(PlaceAround around, @Nullable String name) {
        /// Off the window's thread.
        static Around of(PlaceAround around, Contacts contacts) {
            return new Around(around, NamedPlace.of(around.place(), contacts).name());
        }

        public NamedPlace place() {
            return new NamedPlace(around.place(), name);
        }
    }

    public void refresh() {
        ask(Math.clamp(rows.size(), PAGE, ReadModel.MOST_ROWS));
        look();
    }

    /// The next page, where there is one.
    void more() {
        if (!busy.get() && rows.size() % PAGE == 0 && rows.size() < ReadModel.MOST_ROWS) {
            ask(rows.size() + PAGE);
        }
    }

    private void ask(int most) {
        String text = search.get();
        PlaceKind only = kind.get();
        Set<String> kinds = only == null ? Set.of() : Set.of(only.wire());
        busy.set(true);
        asking.run(
                () ->
                        model.places(text, kinds, 0, most).stream()
                                .map(line -> NamedPlace.of(line, contacts))
                                .toList(),
                found -> show(found, text.isBlank() && kinds.isEmpty()),
                this::broken);
    }

    private void show(List<NamedPlace> found, boolean all) {
        busy.set(false);
        error.set(null);
        if (!List.copyOf(rows).equals(found)) {
            rows.setAll(found);
        }
        empty.set(found.isEmpty() && all);
        nothingFound.set(found.isEmpty() && !all);
        if (wanted == null && !found.isEmpty()) {
            select(found.getFirst());
        } else {
            selected.set(row(wanted).orElse(null));
        }
    }

    private Optional<NamedPlace> row(@Nullable String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private void broken(Said problem) {
        busy.set(false);
        error.set(problem);
    }

    public void select(NamedPlace place) {
        selected.set(place);
        if (!place.id().equals(wanted)) {
            wanted = place.id();
            look();
        }
    }

    /// Shows a place, whatever the list shows.
    ///
    /// @param placeId any id that it goes by
    public void open(String placeId) {
        wanted = placeId;
        search.set("");
        kind.set(null);
        refresh();
    }

    private void look() {
        String id = wanted;
        if (id == null) {
            around.set(null);
            return;
        }
        looking.run(
                () -> model.around(id).map(found -> Around.of(found, contacts)),
                this::looked,
                error::set);
    }

    /// An id that was merged away is followed to the one that is kept.
    private void looked(Optional<Around> found) {
        around.set(found.orElse(null));
        found.ifPresent(there -> {
            wanted = there.place().id();
            selected.set(row(wanted).orElse(null));
        });
    }

    public ObservableList<NamedPlace> rows() {
        return rows;
    }

    /// Null: every kind.
    public ObjectProperty<PlaceKind> kindProperty() {
        return kind;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<NamedPlace> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Null: none is selected.
    public ReadOnlyObjectProperty<Around> aroundProperty() {
        return around.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether no place has the words or the kind that are looked for.
    ReadOnlyBooleanProperty nothingFoundProperty() {
        return nothingFound.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
