package org.mutirao.ui.report;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.mutirao.application.query.PlaceRow;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.PlaceChooser;
import org.mutirao.ui.shared.Shown;

/// Asks of which place, or of which provider, a report is to be.
public final class PlaceAskController {
    private final PlaceAskViewModel viewModel;
    private final Messages messages;

    @FXML private Label title;
    @FXML private TextField search;
    @FXML private ListView<PlaceRow> places;
    @FXML private Button choose;
    @FXML private Button all;
    @FXML private Button close;

    PlaceAskController(PlaceAskViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.text(title, viewModel.titleProperty(), messages::get);
        PlaceChooser.bind(viewModel.places(), search, places, choose, viewModel::choose, messages);
        all.setOnAction(event -> viewModel.all());
        close.setOnAction(event -> viewModel.close());
    }
}
