package org.mutirao.ui.need;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import org.mutirao.application.query.NeedRow;
import org.mutirao.application.query.NeedStage;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.BoardColumn;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.VirtualRows;

/// The needs as a board.
final class NeedBoardController {
    private final NeedBoardViewModel viewModel;
    private final NeedActions actions;
    private final NeedWords words;
    private final Messages messages;

    @FXML private BoardColumn<NeedRow> toMatch;
    @FXML private BoardColumn<NeedRow> matched;
    @FXML private BoardColumn<NeedRow> onItsWay;
    @FXML private BoardColumn<NeedRow> over;

    NeedBoardController(
            NeedBoardViewModel viewModel, NeedActions actions, NeedWords words, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        column(toMatch, NeedStage.TO_MATCH);
        column(matched, NeedStage.MATCHED);
        column(onItsWay, NeedStage.ON_ITS_WAY);
        column(over, NeedStage.OVER);
    }

    private void column(BoardColumn<NeedRow> shown, NeedStage stage) {
        VirtualRows<NeedRow> rows = viewModel.column(stage);
        ListView<NeedRow> list = shown.list();
        list.setCellFactory(view -> new NeedCard(words));
        Lists.select(
                list,
                rows,
                viewModel.needs().selectedProperty(),
                NeedRow::needId,
                row -> viewModel.needs().open(row.needId()));
        Shown.when(shown, viewModel.stagesProperty().map(stages -> stages.contains(stage)));
        Shown.text(shown.count(), Bindings.size(rows), size -> messages.get("count", size));
        Asks.number(
                shown.count(),
                messages,
                () -> viewModel.needs().asked(stage, shown.getTitle(), shown.count().getText()));
        Lists.activate(list, row -> actions.reserve());
        Keys.before(list, "Space", viewModel.needs()::otherDetail);
    }
}
