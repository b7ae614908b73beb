package org.mutirao.ui.counter;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Chooser;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.TextCell;

/// Asks where this laptop stands.
public final class PointController {
    private final PointViewModel viewModel;
    private final Messages messages;

    @FXML private TextField search;
    @FXML private ListView<PlaceRow> places;
    @FXML private Button stand;
    @FXML private Button close;

    PointController(PointViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        places.setCellFactory(view ->
                new TextCell<>(
                        place ->
                                Objects.requireNonNullElse(
                                        place.name(), messages.get("need.no_place")),
                        place -> Objects.requireNonNullElse(place.city(), "")));
        Chooser.bind(viewModel.places(), search, places, viewModel::stand, viewModel::stand);
        stand.disableProperty().bind(viewModel.places().chosenProperty().isNull());
        stand.setOnAction(event -> viewModel.stand());
        close.setOnAction(event -> viewModel.close());
    }
}
