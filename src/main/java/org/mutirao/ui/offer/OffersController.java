package org.mutirao.ui.offer;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.OfferRow;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;

/// The list of offers.
public final class OffersController {
    private final OffersViewModel viewModel;
    private final Runnable createOffer;
    private final Runnable importing;
    private final Messages messages;

    @FXML private ToggleButton open;
    @FXML private ToggleButton used;
    @FXML private ToggleButton all;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<OfferRow> list;
    @FXML private VBox empty;
    @FXML private VBox nothingFound;
    @FXML private Button create;
    @FXML private Button importSheet;

    public OffersController(
            OffersViewModel viewModel,
            Runnable createOffer,
            Runnable importing,
            Messages messages) {
        this.viewModel = viewModel;
        this.createOffer = createOffer;
        this.importing = importing;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.choice(
                List.of(open, used, all),
                List.of(OffersViewModel.Kind.values()),
                viewModel.kindProperty());
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Lists.pages(list, () -> new OfferCell(messages), viewModel::more);
        Lists.select(list, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Shown.when(empty, viewModel.emptyProperty());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        create.setOnAction(event -> createOffer.run());
        importSheet.setOnAction(event -> importing.run());
    }
}
