package org.mutirao.ui.need;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mutirao.application.query.NeedRow;
import org.mutirao.ui.shared.Asks;
import org.mutirao.ui.shared.ErrorBanner;
import org.mutirao.ui.shared.Keys;
import org.mutirao.ui.shared.Lists;
import org.mutirao.ui.shared.Messages;
import org.mutirao.ui.shared.Shown;
import org.mutirao.ui.shared.SidePane;

/// The queue of needs and its keys.
public final class NeedsController {
    private final NeedsViewModel viewModel;
    private final NeedActions actions;
    private final NeedWords words;
    private final Messages messages;

    @FXML private SidePane needsScreen;
    @FXML private ToggleButton open;
    @FXML private ToggleButton partly;
    @FXML private ToggleButton met;
    @FXML private ToggleButton all;
    @FXML private HBox errorBanner;
    @FXML private Label error;
    @FXML private ListView<NeedRow> queue;
    @FXML private VBox nothingYet;
    @FXML private VBox nothingFound;
    @FXML private Button create;
    @FXML private Button importSheet;
    @FXML private Button clear;

    public NeedsController(
            NeedsViewModel viewModel, NeedActions actions, NeedWords words, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.words = words;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        List<ToggleButton> chips = List.of(open, partly, met, all);
        List<NeedKind> kinds = List.of(NeedKind.values());
        Shown.choice(chips, kinds, viewModel.kindProperty());
        for (int i = 0; i < chips.size(); i++) {
            count(chips.get(i), kinds.get(i));
        }
        ErrorBanner.bind(errorBanner, error, viewModel.errorProperty(), messages);
        Lists.pages(queue, () -> new NeedCell(words, true), viewModel::more);
        Lists.select(queue, viewModel.rows(), viewModel.selectedProperty(), viewModel::select);
        Shown.when(nothingYet, viewModel.nothingYetProperty());
        Shown.when(nothingFound, viewModel.nothingFoundProperty());
        needsScreen.openProperty().bindBidirectional(viewModel.detailProperty());
        create.setOnAction(event -> actions.create());
        importSheet.setOnAction(event -> actions.importSheet().run());
        clear.setOnAction(event -> viewModel.showAll());
        Keys.on(queue, "Enter", actions::reserve);
    }

    private void count(ToggleButton chip, NeedKind kind) {
        Shown.text(
                chip,
                viewModel.countsProperty(),
                counts -> messages.get(kind.key(), counts.getOrDefault(kind, 0)));
        Asks.onButton(chip, () -> List.of(viewModel.asked(kind, chip.getText())));
    }
}
