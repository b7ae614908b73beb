package org.mutirao.ui.map;

import java.io.File;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.FileChooser;
import org.mutirao.application.map.AreaPack;
import org.mutirao.ui.map.base.BaseMap;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.Tasks;
import org.mutirao.ui.shared.UrgencyMark;

/// The map with what lies on it: zoom, layers, legend, and what was chosen together.
public final class MapController {
    private final MapViewModel viewModel;
    private final Tasks tasks;
    private final Callable<BaseMap> base;
    private final Messages messages;

    @FXML private MapView map;
    @FXML private Button nearer;
    @FXML private Button farther;
    @FXML private CheckMenuItem needs;
    @FXML private CheckMenuItem offers;
    @FXML private CheckMenuItem deliveries;
    @FXML private CheckMenuItem places;
    @FXML private MenuItem showAll;
    @FXML private MenuItem openPack;
    @FXML private MenuItem closePack;
    @FXML private FlowPane legend;
    @FXML private Label picked;
    @FXML private Label source;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private HBox packBanner;
    @FXML private Label packError;
    @FXML private Button dismiss;
    @FXML private HBox placingBar;
    @FXML private Button stopPlacing;
    @FXML private HBox lassoBar;
    @FXML private Label lassoCount;
    @FXML private Button copy;
    @FXML private Button clear;

    /// @param base gives the built-in base; it may take its time
    MapController(MapViewModel viewModel, Tasks tasks, Callable<BaseMap> base, Messages messages) {
        this.viewModel = viewModel;
        this.tasks = tasks;
        this.base = base;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        map.show(viewModel, tasks, base, messages.locale());
        nearer.setOnAction(event -> viewModel.viewpoint().zoom(1));
        farther.setOnAction(event -> viewModel.viewpoint().zoom(-1));
        layer(needs, Layers.NEEDS);
        layer(offers, Layers.OFFERS);
        layer(deliveries, Layers.DELIVERIES);
        layer(places, Layers.PLACES);
        showAll.setOnAction(event -> viewModel.showAll());
        openPack.setOnAction(event -> choosePack());
        closePack.setOnAction(event -> viewModel.pack().close());
        closePack.disableProperty().bind(viewModel.pack().packProperty().isNull());
        List.of("urgente", "alta", "media", "baixa").forEach(this::explain);
        Rectangle square = new Rectangle(10, 10);
        square.getStyleClass().add("map-offer");
        legend.getChildren().addAll(square, caption(messages.get("on_map.offer")));
        Shown.follow(map, viewModel.dataProperty(), data -> map.setAccessibleText(spoken(data)));
        source.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sources,
                                viewModel.pack().packProperty(),
                                viewModel.dataProperty()));
        picked.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                viewModel.picks()::selectedName,
                                viewModel.picks().selectedProperty(),
                                viewModel.dataProperty()));
        Shown.when(picked, picked.textProperty().isNotEmpty());
        banners();
    }

    private void banners() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        ErrorBanner.bind(packBanner, packError, viewModel.pack().errorProperty(), messages);
        dismiss.setOnAction(event -> viewModel.pack().dismiss());
        Shown.whenPresent(placingBar, viewModel.picks().placingProperty());
        stopPlacing.setOnAction(event -> viewModel.picks().back());
        Shown.when(lassoBar, viewModel.picks().lassoedProperty().map(ids -> !ids.isEmpty()));
        Shown.text(
                lassoCount,
                viewModel.picks().lassoedProperty(),
                ids -> messages.counted("on_map.chosen", BigDecimal.valueOf(ids.size())));
        copy.setOnAction(event -> viewModel.picks().copyLassoed());
        clear.setOnAction(event -> viewModel.picks().back());
    }

    private void layer(CheckMenuItem item, Layers layer) {
        item.setOnAction(event -> toggle(layer, item.isSelected()));
        Shown.follow(
                map, viewModel.layersProperty(), shown -> item.setSelected(shown.contains(layer)));
    }

    private void toggle(Layers layer, boolean on) {
        Set<Layers> shown = EnumSet.copyOf(viewModel.layersProperty().get());
        boolean changed = on ? shown.add(layer) : shown.remove(layer);
        viewModel
                .layersProperty()
                .set(changed ? Set.copyOf(shown) : viewModel.layersProperty().get());
    }

    private void explain(String urgency) {
        UrgencyMark mark = new UrgencyMark();
        mark.show(urgency);
        Label word = caption(messages.word("urgency", urgency));
        word.setGraphic(mark);
        legend.getChildren().add(word);
    }

    private static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("t-caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String spoken(MapData data) {
        return messages.get(
                "on_map.spoken", data.needs(), data.marks().spots().size(), data.elsewhere());
    }

    /// Whom the ground is owed to, and what is not on the map.
    private String sources() {
        AreaPack pack = viewModel.pack().packProperty().get();
        int elsewhere = viewModel.dataProperty().get().elsewhere();
        String left =
                elsewhere == 0
                        ? ""
                        : " · "
                                + messages.counted(
                                        "on_map.elsewhere", BigDecimal.valueOf(elsewhere));
        if (pack == null) {
            return messages.get("on_map.source") + left;
        }
        String whose = pack.info().attribution();
        return messages.get("on_map.source.pack", whose.isEmpty() ? pack.info().name() : whose)
                + left;
    }

    private void choosePack() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("on_map.pack.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("MBTiles, PMTiles", "*.mbtiles", "*.pmtiles"));
        File file = chooser.showOpenDialog(Objects.requireNonNull(map.getScene()).getWindow());
        if (file != null) {
            viewModel.pack().open(file.toPath());
        }
    }
}
