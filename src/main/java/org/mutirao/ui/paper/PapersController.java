package org.mutirao.ui.paper;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.domain.delivery.CodeKind;
import org.mutirao.ui.delivery.DeliveryWords;
import org.mutirao.ui.shared.Chooser;
import org.mutirao.ui.shared.Choosing;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.TextCell;

/// Chooses a paper.
public final class PapersController {
    private final PapersViewModel viewModel;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private TextField search;
    @FXML private ListView<DeliveryRow> deliveries;
    @FXML private VBox nothing;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Button slip;
    @FXML private Button deliveryCode;
    @FXML private Button pickupCode;
    @FXML private Button route;
    @FXML private Button load;
    @FXML private Button placeList;
    @FXML private Button close;

    PapersController(PapersViewModel viewModel, DeliveryWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Choosing<DeliveryRow> choosing = viewModel.deliveries();
        deliveries.setCellFactory(
                view -> new TextCell<>(row -> row.number() + " · " + words.cargo(row), words::way));
        Chooser.bind(choosing, search, deliveries, viewModel::slip, viewModel::slip);
        Shown.when(nothing, Bindings.isEmpty(choosing.found()));
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        slip.setOnAction(event -> viewModel.slip());
        deliveryCode.setOnAction(event -> viewModel.code(CodeKind.DELIVERY));
        pickupCode.setOnAction(event -> viewModel.code(CodeKind.PICKUP));
        route.setOnAction(event -> viewModel.route());
        load.setOnAction(event -> viewModel.load());
        placeList.setOnAction(event -> viewModel.places());
        close.setOnAction(event -> viewModel.close());
        var chosen = choosing.chosenProperty();
        slip.disableProperty().bind(chosen.isNull());
        deliveryCode.disableProperty().bind(chosen.isNull());
        Shown.enabled(pickupCode, chosen.map(DeliveryRow::toFetch).orElse(false));
        Shown.enabled(route, chosen.map(row -> row.volunteerId() != null).orElse(false));
        Shown.whenPresent(route, chosen);
        Shown.whenPresent(load, chosen);
        Shown.text(route, chosen, row -> messages.get("papers.route", words.carrier(row)));
        Shown.text(load, chosen, row -> messages.get("papers.load", words.origin(row)));
    }
}
