package org.mutirao.ui.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.Directory.PlaceDraft;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.command.PlaceDesk;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.GeoText;
import org.mutirao.application.entry.GeoText.Position;
import org.mutirao.application.query.PlaceLine;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.domain.shared.Wire;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.base.BaseMap.Town;
import org.mutirao.ui.map.geo.Mercator;
import org.mutirao.ui.place.PlacesViewModel.Around;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// A new place, or what is to be changed of one.
public final class PlaceFormViewModel {
    private final Directory directory;
    private final PlaceDesk desk;
    private final Callable<BaseMap> base;
    private final Notices notices;
    private final Tasks tasks;
    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<NamedPlace> subject = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<PlaceKind> kind = new SimpleObjectProperty<>(PlaceKind.OTHER);
    private final StringProperty city = new SimpleStringProperty("");
    private final StringProperty position = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();

    /// @param base knows where the seats of municipalities are; it may take its time
    PlaceFormViewModel(Kit kit, Callable<BaseMap> base) {
        this.directory = kit.context().directory();
        this.desk = kit.context().directoryPorts().placeDesk();
        this.base = base;
        this.notices = kit.notices();
        this.tasks = kit.tasks();
        this.jobs = new Jobs(kit.tasks());
        name.addListener((o, before, now) -> error.set(null));
        position.addListener((o, before, now) -> error.set(null));
    }

    /// A new place. What was half typed for another new one is still there.
    public void start() {
        if (subject.get() != null) {
            clear(); // of another place
        }
        ask(null);
    }

    /// @param there what is to be changed
    void start(Around there) {
        PlaceLine place = there.around().place();
        name.set(there.name() == null ? "" : there.name());
        kind.set(Wire.typed(PlaceKind.class, place.kind()).orElse(PlaceKind.OTHER));
        city.set(place.city() == null ? "" : place.city());
        position.set(
                place.latitude() == null || place.longitude() == null
                        ? ""
                        : place.latitude().toPlainString()
                                + ", "
                                + place.longitude().toPlainString());
        ask(there.place());
    }

    private void ask(@Nullable NamedPlace place) {
        subject.set(place);
        error.set(null);
        open.set(true);
    }

    private void clear() {
        name.set("");
        kind.set(PlaceKind.OTHER);
        city.set("");
        position.set("");
    }

    public void close() {
        open.set(false);
    }

    /// Puts the seat of the municipality that is written as the position.
    public void seat() {
        String typed = city.get();
        tasks.run(
                () -> base.call().seat(typed),
                found ->
                        found.ifPresentOrElse(
                                this::at, () -> error.set(Said.of("place.no_seat", typed.strip()))),
                error::set);
    }

    private void at(Town town) {
        city.set(town.name());
        position.set(
                degrees(Mercator.latitude(town.y()))
                        + ", "
                        + degrees(Mercator.longitude(town.x())));
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    /// Writes what is in the fields; what cannot be read is said, and nothing is written.
    public void save() {
        Optional<Position> at = GeoText.read(position.get());
        if (name.get().isBlank()) {
            error.set(Said.of("place.no_name"));
        } else if (at.isEmpty() && !position.get().isBlank()) {
            error.set(Said.of("place.bad_position", position.get().strip()));
        } else {
            write(
                    new PlaceDraft(
                            name.get().strip(),
                            kind.get(),
                            at.map(Position::latitude).orElse(null),
                            at.map(Position::longitude).orElse(null),
                            city.get().isBlank() ? null : city.get().strip(),
                            null));
        }
    }

    private void write(PlaceDraft draft) {
        NamedPlace before = subject.get();
        jobs.run(
                () -> write(before, draft),
                id -> {
                    open.set(false);
                    clear();
                    notices.tell(Said.of("done.place", draft.name()));
                },
                error::set);
    }

    private Outcome<String> write(@Nullable NamedPlace before, PlaceDraft draft) {
        return before == null
                ? directory.addPlace(draft).map(Directory.PlaceAdded::placeId)
                : desk.change(before.id(), kept(before, draft)).map(nothing -> before.id());
    }

    /// The municipality's code stays as long as its name does.
    private static PlaceDraft kept(NamedPlace before, PlaceDraft draft) {
        boolean same = Objects.equals(before.line().city(), draft.city());
        return new PlaceDraft(
                draft.name(),
                draft.kind(),
                draft.latitude(),
                draft.longitude(),
                draft.city(),
                same ? before.line().municipality() : null);
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What is changed; null: the place is new.
    ReadOnlyObjectProperty<NamedPlace> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<PlaceKind> kindProperty() {
        return kind;
    }

    public StringProperty cityProperty() {
        return city;
    }

    /// As [GeoText] reads it; empty: nobody said.
    public StringProperty positionProperty() {
        return position;
    }

    public ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
