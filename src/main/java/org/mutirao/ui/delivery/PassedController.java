package org.mutirao.ui.delivery;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.PlaceChooser;
import org.mutirao.ui.shared.Shown;

/// Asks where a delivery was.
final class PassedController {
    private final PassedViewModel viewModel;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private Label what;
    @FXML private TextField search;
    @FXML private ListView<PlaceRow> places;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button here;
    @FXML private Button onMap;
    @FXML private Button close;

    PassedController(PassedViewModel viewModel, DeliveryWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(what, viewModel.deliveryProperty(), words::cargoAndWay);
        PlaceChooser.bind(viewModel.places(), search, places, here, viewModel::place, messages);
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        onMap.setOnAction(event -> viewModel.onMap());
        close.setOnAction(event -> viewModel.close());
    }
}
