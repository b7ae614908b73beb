package org.mutirao.ui.delivery;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mutirao.application.query.DeliveryOrder;
import org.mutirao.application.query.DeliveryOrder.By;
import org.mutirao.application.query.DeliveryRow;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Tables;

/// The deliveries as a table, sorted by the database.
final class DeliveryTableController {
    private final DeliveriesViewModel viewModel;
    private final DeliveryActions actions;
    private final DeliveryWords words;

    @FXML private TableView<DeliveryRow> table;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> number;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> goods;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> way;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> carrier;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> state;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> since;
    @FXML private TableColumn<DeliveryRow, DeliveryRow> proof;

    DeliveryTableController(
            DeliveriesViewModel viewModel, DeliveryActions actions, DeliveryWords words) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Tables.text(number, DeliveryRow::number);
        Tables.names(goods, words::goods);
        Tables.names(way, words::way);
        Tables.names(carrier, words::carrier);
        Tables.text(state, words::state);
        Tables.text(since, words::sinceOrUntil);
        Tables.text(proof, words::proof);
        Tables.sorted(
                table,
                Map.of(
                        number, By.NUMBER,
                        goods, By.GOODS,
                        way, By.WAY,
                        state, By.STATE,
                        since, By.SINCE,
                        proof, By.PROOF),
                (by, ascending) ->
                        viewModel
                                .orderProperty()
                                .set(
                                        by == null
                                                ? DeliveryOrder.NEWEST
                                                : new DeliveryOrder(by, ascending)));
        Tables.select(
                table,
                viewModel.table(),
                viewModel.selectedProperty(),
                DeliveryRow::deliveryId,
                viewModel::select);
        Tables.activate(table, actions.receive());
        Keys.before(
                table,
                "Space",
                () -> viewModel.alongProperty().set(!viewModel.alongProperty().get()));
        Keys.before(table, "Shortcut+C", this::copy);
    }

    private void copy() {
        viewModel.read(List.copyOf(table.getSelectionModel().getSelectedIndices()), this::copy);
    }

    private void copy(List<DeliveryRow> rows) {
        actions.copy(String.join("\n", rows.stream().map(words::line).toList()));
    }
}
