package org.mutirao.ui.place;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.domain.directory.PlaceKind;
import org.mutirao.ui.map.MapView;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.Tasks;

/// The list of places beside the map on which they stand.
public final class PlacesController {
    private final PlacesViewModel viewModel;
    private final PlaceActions actions;
    private final PlaceWords words;
    private final Messages messages;
    private final Tasks tasks;
    private final Callable<BaseMap> base;

    @FXML private FlowPane kinds;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<NamedPlace> list;
    @FXML private VBox empty;
    @FXML private Button create;
    @FXML private VBox nothingFound;
    @FXML private MapView map;
    @FXML private Button nearer;
    @FXML private Button farther;
    @FXML private Button everything;
    @FXML private HBox placingBar;
    @FXML private Label placing;
    @FXML private Button stopPlacing;

    PlacesController(
            PlacesViewModel viewModel,
            PlaceActions actions,
            PlaceWords words,
            Messages messages,
            Tasks tasks,
            Callable<BaseMap> base) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
        this.messages = messages;
        this.tasks = tasks;
        this.base = base;
    }

    @FXML
    private void initialize() {
        List<PlaceKind> all =
                Stream.concat(
                                Stream.<PlaceKind>of((PlaceKind) null),
                                Arrays.stream(PlaceKind.values()))
                        .toList();
        List<ToggleButton> chips = all.stream().map(this::chip).toList();
        kinds.getChildren().setAll(chips);
        Shown.choice(chips, all, viewModel.kindProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Lists.pages(list, () -> new PlaceCell(words, messages), viewModel::more);
        Lists.select(list, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Lists.activate(list, place -> actions.change());
        Shown.when(empty, viewModel.emptyProperty());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        create.setOnAction(event -> actions.create());
        map();
    }

    private ToggleButton chip(PlaceKind kind) {
        ToggleButton chip =
                new ToggleButton(kind == null ? messages.get("place.all") : words.kind(kind));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void map() {
        map.show(actions.map(), tasks, base, messages.locale());
        map.setAccessibleText(messages.get("place.map"));
        nearer.setOnAction(event -> actions.map().viewpoint().zoom(1));
        farther.setOnAction(event -> actions.map().viewpoint().zoom(-1));
        everything.setOnAction(event -> actions.map().showAll());
        Shown.when(placingBar, actions.placedProperty().map(place -> true).orElse(false));
        Shown.text(
                placing,
                actions.placedProperty(),
                place -> messages.get("place.placing", words.name(place)));
        stopPlacing.setOnAction(event -> actions.map().picks().back());
        Shown.follow(
                map,
                actions.placedProperty(),
                place -> {
                    if (place != null) {
                        map.requestFocus();
                    }
                });
    }
}
