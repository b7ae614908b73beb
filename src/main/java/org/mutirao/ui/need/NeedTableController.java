package org.mutirao.ui.need;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mutirao.application.query.NeedOrder;
import org.mutirao.application.query.NeedOrder.By;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Tables;

/// The needs as a table, sorted by the database.
final class NeedTableController {
    private final NeedTableViewModel viewModel;
    private final MiddleViewModel middle;
    private final NeedActions actions;
    private final NeedWords words;

    @FXML private TableView<NeedRow> needTable;
    @FXML private TableColumn<NeedRow, NeedRow> goods;
    @FXML private TableColumn<NeedRow, NeedRow> place;
    @FXML private TableColumn<NeedRow, NeedRow> due;
    @FXML private TableColumn<NeedRow, NeedRow> missing;

    NeedTableController(
            NeedTableViewModel viewModel,
            MiddleViewModel middle,
            NeedActions actions,
            NeedWords words) {
        this.viewModel = viewModel;
        this.middle = middle;
        this.actions = actions;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Tables.names(goods, words::title);
        Tables.names(place, words::place);
        Tables.text(due, words::dueShort);
        Tables.text(missing, words::missingShort);
        Tables.sorted(
                needTable,
                Map.of(
                        goods, By.GOODS,
                        place, By.PLACE,
                        due, By.DUE,
                        missing, By.MISSING),
                (by, ascending) ->
                        viewModel
                                .orderProperty()
                                .set(
                                        by == null
                                                ? NeedOrder.MOST_URGENT
                                                : new NeedOrder(by, ascending)));
        Tables.select(
                needTable,
                viewModel.rows(),
                viewModel.needs().selectedProperty(),
                NeedRow::needId,
                row -> viewModel.needs().open(row.needId()));
        Tables.activate(needTable, row -> actions.reserve());
        Keys.before(needTable, "Shortcut+C", this::copy);
    }

    private void copy() {
        viewModel.read(
                List.copyOf(needTable.getSelectionModel().getSelectedIndices()),
                rows -> middle.copy(rows.stream().map(NeedRow::needId).toList()));
    }
}
