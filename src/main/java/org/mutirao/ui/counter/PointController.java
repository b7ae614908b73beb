package org.mutirao.ui.counter;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.PlaceChooser;

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
        PlaceChooser.bind(viewModel.places(), search, places, stand, viewModel::stand, messages);
        close.setOnAction(event -> viewModel.close());
    }
}
