package org.mutirao.ui.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.mutirao.application.query.NeedFilter;
import org.mutirao.ui.map.Layers;
import org.mutirao.ui.map.MapPart;
import org.mutirao.ui.map.MapViewModel;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.map.marks.Look;
import org.mutirao.ui.map.marks.Mark;
import org.mutirao.ui.need.NeedWords;
import org.mutirao.ui.shared.Command;
import org.mutirao.ui.shared.Kit;
import org.mutirao.ui.shared.Layer;
import org.mutirao.ui.shared.Page;
import org.mutirao.ui.shared.Part;
import org.mutirao.ui.shared.Screen;
import org.mutirao.ui.shared.Views;

/// Lugares.
public record PlacePart(
        PlacesViewModel places,
        PlaceActions actions,
        PlaceFormViewModel form,
        SamePlaceViewModel same,
        MapViewModel map,
        Callable<BaseMap> base,
        Kit kit)
        implements Part {

    /// @param beside the map of another screen, with which this one shares ground and area pack
    /// @param need goes to a need by its id
    /// @param offer goes to an offer by its id
    /// @param receive asks whether a delivery arrived, by its id
    /// @param stands told that this laptop stands elsewhere
    public static PlacePart of(
            Kit kit,
            MapPart beside,
            Consumer<String> need,
            Consumer<String> offer,
            Consumer<String> receive,
            Runnable stands) {
        var context = kit.context();
        var ports = context.directoryPorts();
        var places = new PlacesViewModel(ports.places(), ports.contacts(), kit.tasks());
        var map =
                new MapViewModel(
                        context.mapModel(),
                        beside.map().pack(),
                        () -> NeedFilter.OPEN,
                        kit.tasks(),
                        context.clock());
        map.layersProperty().set(Set.copyOf(EnumSet.of(Layers.PLACES)));
        var form = new PlaceFormViewModel(kit, beside.base());
        var same = new SamePlaceViewModel(kit);
        var ways = new PlaceActions.Ways(need, offer, receive, stands);
        var actions = new PlaceActions(places, form, same, map, ways, kit);
        places.selectedProperty()
                .subscribe(place -> map.picks().select(place == null ? null : place.id()));
        map.picks().whenChosen(mark -> open(places, mark));
        return new PlacePart(places, actions, form, same, map, beside.base(), kit);
    }

    private static void open(PlacesViewModel places, Mark mark) {
        if (mark.look() == Look.PLACE) {
            places.open(mark.id());
        }
    }

    /// Changes the selected place.
    public void amend() {
        actions.change();
    }

    @Override
    public void register(Views views) {
        var messages = kit.messages();
        var words = new PlaceWords(messages);
        views.with(
                        PlacesController.class,
                        () ->
                                new PlacesController(
                                        places, actions, words, messages, kit.tasks(), base))
                .with(
                        PlaceController.class,
                        () ->
                                new PlaceController(
                                        places,
                                        actions,
                                        new PlaceRows(new NeedWords(messages), words),
                                        words,
                                        messages))
                .with(
                        PlaceFormController.class,
                        () -> new PlaceFormController(form, words, messages))
                .with(
                        SamePlaceController.class,
                        () -> new SamePlaceController(same, words, messages));
    }

    @Override
    public Optional<Page> page() {
        return Optional.of(
                new Page(
                        Screen.PLACES,
                        "place/places.fxml",
                        this::refresh,
                        places.busyProperty(),
                        places.searchProperty(),
                        "#list",
                        new Page.Primary("shell.create.place", actions::create)));
    }

    private void refresh() {
        places.refresh();
        map.refresh();
    }

    @Override
    public List<Layer> layers() {
        return List.of(
                new Layer(
                        "placeForm",
                        "place/form.fxml",
                        form.openProperty(),
                        form::close,
                        "#placeName",
                        form::save),
                new Layer(
                        "samePlace",
                        "place/same.fxml",
                        same.openProperty(),
                        same::close,
                        "#search"));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.on(Screen.PLACES, "command.new_place", actions::create, "Shortcut+Shift+N"),
                selected("command.merge_place", actions::merge, "Shortcut+M"),
                selected("command.locate_place", actions::place),
                selected("command.stand_here", actions::standHere),
                selected("command.why", actions::why, "?"));
    }

    private Command selected(String key, Runnable action, String... keys) {
        return Command.on(Screen.PLACES, key, action, keys)
                .when(Bindings.isNotNull(places.selectedProperty()), "hindered.nothing_selected");
    }
}
