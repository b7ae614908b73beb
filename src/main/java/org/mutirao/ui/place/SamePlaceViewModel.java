package org.mutirao.ui.place;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.PlaceNames;
import org.mutirao.application.query.Contacts;
import org.mutirao.application.query.Pages;
import org.mutirao.application.query.PlaceAround;
import org.mutirao.application.query.PlaceLine;
import org.mutirao.application.query.PlacesModel;
import org.mutirao.application.query.ReadModel;
import org.mutirao.ui.place.PlacesViewModel.Around;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;

/// "It is the same place": two that become one, which can be undone.
public final class SamePlaceViewModel {
    private static final int MOST = 50;

    private final PlacesModel model;
    private final Contacts contacts;
    private final Directory directory;
    private final Notices notices;
    private final Tasks.Line looking;
    private final Jobs jobs;
    private final Choosing<NamedPlace> others;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Around> first = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Around> second = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper swapped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> error = new ReadOnlyObjectWrapper<>();
    private @Nullable String preferred;

    SamePlaceViewModel(Kit kit) {
        this.model = kit.context().directoryPorts().places();
        this.contacts = kit.context().directoryPorts().contacts();
        this.directory = kit.context().directory();
        this.notices = kit.notices();
        this.looking = kit.tasks().line();
        this.jobs = new Jobs(kit.tasks());
        this.others = new Others(kit.tasks());
        others.chosenProperty().addListener((o, before, now) -> look(now));
    }

    /// @param there the place that was selected: its name stays, unless both are swapped
    void start(Around there) {
        preferred = null;
        begin(there);
    }

    /// Two that are likely to be the same.
    public void start(String placeId, String otherId) {
        looking.run(
                () -> model.around(placeId).map(this::named),
                found ->
                        found.ifPresent(there -> {
                            preferred = otherId;
                            begin(there);
                        }),
                notices::tell);
    }

    private void begin(Around there) {
        first.set(there);
        second.set(null);
        swapped.set(false);
        error.set(null);
        others.start();
        open.set(true);
    }

    private Around named(PlaceAround around) {
        return Around.of(around, contacts);
    }

    /// What is like the place first, where nothing is typed.
    private List<NamedPlace> find(String text) {
        Around place = Objects.requireNonNull(first.get());
        Stream<PlaceLine> found = model.places(text, Set.of(), 0, MOST).stream();
        Stream<PlaceLine> all = text.isBlank() ? Stream.concat(similar(place), found) : found;
        return all.distinct()
                .filter(line -> !line.placeId().equals(place.place().id()))
                .limit(MOST)
                .map(line -> NamedPlace.of(line, contacts))
                .toList();
    }

    private Stream<PlaceLine> similar(Around place) {
        String name = place.name();
        return Stream.concat(
                preferred == null
                        ? Stream.empty()
                        : model.around(preferred).stream().map(found -> found.place()),
                name == null
                        ? Stream.empty()
                        : Pages.all(from -> model.places("", Set.of(), from, ReadModel.MOST_ROWS))
                                .filter(line ->
                                        line.name() != null
                                                && PlaceNames.similar(line.name(), name)));
    }

    /// What is found again is looked at again: it may have changed.
    private final class Others extends Choosing<NamedPlace> {
        Others(Tasks tasks) {
            super(
                    tasks,
                    SamePlaceViewModel.this::find,
                    found -> found.stream().findFirst(),
                    error::set);
        }

        @Override
        protected void show(String text, List<NamedPlace> found) {
            NamedPlace before = chosen();
            super.show(text, found);
            if (Objects.equals(before, chosen())) {
                look(before);
            }
        }
    }

    private void look(@Nullable NamedPlace other) {
        second.set(null);
        if (other == null) {
            looking.drop();
        } else {
            looking.run(
                    () -> model.around(other.id()).map(this::named),
                    found -> second.set(found.orElse(null)),
                    error::set);
        }
    }

    /// The other's name stays instead.
    public void swap() {
        swapped.set(!swapped.get());
    }

    /// Makes one of the two.
    public void merge() {
        Around one = first.get();
        Around other = second.get();
        if (one == null || other == null) {
            return;
        }
        Around keep = swapped.get() ? other : one;
        Around merged = swapped.get() ? one : other;
        jobs.run(
                () -> directory.mergePlaces(keep.place().id(), merged.place().id()),
                nothing -> {
                    close();
                    notices.tell(Said.of("done.merged_places", said(merged), said(keep)));
                },
                error::set);
    }

    private static String said(Around place) {
        return Objects.requireNonNullElse(place.name(), "");
    }

    public void close() {
        others.stop();
        open.set(false);
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What can be chosen.
    public Choosing<NamedPlace> others() {
        return others;
    }

    ReadOnlyObjectProperty<Around> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /// Null: none is chosen, or its answer is awaited.
    ReadOnlyObjectProperty<Around> secondProperty() {
        return second.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty swappedProperty() {
        return swapped.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> errorProperty() {
        return error.getReadOnlyProperty();
    }
}
