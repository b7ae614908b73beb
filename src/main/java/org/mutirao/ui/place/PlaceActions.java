package org.mutirao.ui.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mutirao.application.command.Directory;
import org.mutirao.application.command.PlaceDesk;
import org.mutirao.application.command.Said;
import org.mutirao.application.query.MapModel.LatLon;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.place.PlacesViewModel.Around;
import org.mutirao.ui.shared.Jobs;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Notices;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.WhyViewModel;

/// What can be done with the selected place.
public final class PlaceActions {
    private static final int PLACES = 6;

    private final PlacesViewModel places;
    private final PlaceFormViewModel form;
    private final SamePlaceViewModel same;
    private final MapViewModel map;
    private final Ways ways;
    private final PlaceDesk desk;
    private final Directory directory;
    private final Notices notices;
    private final WhyViewModel why;
    private final Tasks tasks;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<NamedPlace> placed = new ReadOnlyObjectWrapper<>();

    PlaceActions(
            PlacesViewModel places,
            PlaceFormViewModel form,
            SamePlaceViewModel same,
            MapViewModel map,
            Ways ways,
            Kit kit) {
        this.places = places;
        this.form = form;
        this.same = same;
        this.map = map;
        this.ways = ways;
        this.desk = kit.context().directoryPorts().placeDesk();
        this.directory = kit.context().directory();
        this.notices = kit.notices();
        this.why = kit.why();
        this.tasks = kit.tasks();
        this.jobs = new Jobs(kit.tasks());
        map.picks()
                .waitsProperty()
                .addListener((o, before, waits) -> {
                    if (!waits) {
                        placed.set(null);
                    }
                });
    }

    /// Where the rows of a place lead.
    ///
    /// @param need goes to a need by its id
    /// @param offer goes to an offer by its id
    /// @param receive asks whether a delivery arrived, by its id
    /// @param stands told that this laptop stands elsewhere
    record Ways(
            Consumer<String> need,
            Consumer<String> offer,
            Consumer<String> receive,
            Runnable stands) {}

    public void create() {
        form.start();
    }

    public void change() {
        selected(form::start);
    }

    /// Asks which other place is the same.
    public void merge() {
        selected(same::start);
    }

    private void selected(Consumer<Around> action) {
        Around there = places.aroundProperty().get();
        if (there != null) {
            action.accept(there);
        }
    }

    /// The next click on the map says where the selected place is.
    public void place() {
        selected(there -> {
            map.picks().place(where -> locate(there.place(), where));
            placed.set(there.place());
        });
    }

    private void locate(NamedPlace place, LatLon where) {
        jobs.run(
                () ->
                        desk.locate(
                                place.id(), degrees(where.latitude()), degrees(where.longitude())),
                nothing -> notices.tell(Said.of("done.placed")),
                notices::tell);
    }

    private static BigDecimal degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /// This laptop stands at the selected place from now on.
    public void standHere() {
        selected(there ->
                tasks.run(
                        () -> {
                            directory.standAt(there.place().id());
                            return there;
                        },
                        this::stands,
                        notices::tell));
    }

    private void stands(Around there) {
        String name = there.name();
        notices.tell(Said.of("told.point", name == null ? "" : name));
        places.refresh();
        ways.stands().run();
    }

    /// What was merged is two again.
    public void separate(String otherId) {
        jobs.run(
                () -> desk.separate(otherId),
                nothing -> notices.tell(Said.of("done.separated")),
                notices::tell);
    }

    public void open(Belonging row) {
        switch (row.kind()) {
            case NEED -> ways.need().accept(row.id());
            case OFFER -> ways.offer().accept(row.id());
            case DELIVERY -> ways.receive().accept(row.id());
        }
    }

    public void why() {
        selected(there -> why.show(there.place().id(), there.name() == null ? "" : there.name()));
    }

    public MapViewModel map() {
        return map;
    }

    /// The place whose position is asked for; null: none.
    ReadOnlyObjectProperty<NamedPlace> placedProperty() {
        return placed.getReadOnlyProperty();
    }
}
