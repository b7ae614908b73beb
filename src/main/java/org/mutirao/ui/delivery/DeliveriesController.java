package org.mutirao.ui.delivery;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.delivery.DeliveriesViewModel.Column;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.WhyViewModel;

/// The deliveries, a column for each state.
public final class DeliveriesController {
    private final DeliveriesViewModel viewModel;
    private final ConfirmViewModel confirm;
    private final WhyViewModel history;
    private final DeliveryWords words;
    private final Messages messages;

    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private Node columns;
    @FXML private VBox empty;
    @FXML private VBox nothingFound;
    @FXML private ListView<DeliveryRow> toFetch;
    @FXML private ListView<DeliveryRow> onTheRoad;
    @FXML private ListView<DeliveryRow> arrived;
    @FXML private ListView<DeliveryRow> failed;
    @FXML private Label toFetchCount;
    @FXML private Label onTheRoadCount;
    @FXML private Label arrivedCount;
    @FXML private Label failedCount;

    public DeliveriesController(
            DeliveriesViewModel viewModel,
            ConfirmViewModel confirm,
            WhyViewModel history,
            DeliveryWords words,
            Messages messages) {
        this.viewModel = viewModel;
        this.confirm = confirm;
        this.history = history;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Shown.when(empty, viewModel.emptyProperty());
        Shown.when(
                columns,
                Bindings.or(viewModel.emptyProperty(), viewModel.nothingFoundProperty()).not());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        column(toFetch, toFetchCount, Column.TO_FETCH);
        column(onTheRoad, onTheRoadCount, Column.ON_THE_ROAD);
        column(arrived, arrivedCount, Column.ARRIVED);
        column(failed, failedCount, Column.FAILED);
    }

    private void column(ListView<DeliveryRow> list, Label count, Column column) {
        ObservableList<DeliveryRow> rows = viewModel.column(column);
        Lists.show(list, rows, DeliveryRow::deliveryId);
        Lists.pages(list, () -> new DeliveryCell(words), () -> viewModel.more(column));
        Lists.activate(list, confirm::start);
        count.textProperty().bind(Bindings.size(rows).asString());
        Keys.typed(list, "?", () -> Lists.selected(list, this::why));
    }

    private void why(DeliveryRow row) {
        history.show(row.deliveryId(), row.number());
    }
}
