package org.mutirao.ui.need;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Shown;

/// Which pane stands in the middle.
public final class MiddleController {
    private final MiddleViewModel viewModel;

    @FXML private Node mapPane;
    @FXML private Node tablePane;
    @FXML private Node aroundPane;
    @FXML private ToggleButton map;
    @FXML private ToggleButton tableTab;
    @FXML private ToggleButton around;

    public MiddleController(MiddleViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        Shown.choice(
                List.of(map, tableTab, around),
                List.of(MiddlePane.values()),
                viewModel.paneProperty());
        Shown.when(mapPane, viewModel.paneProperty().isEqualTo(MiddlePane.MAP));
        Shown.when(tablePane, viewModel.paneProperty().isEqualTo(MiddlePane.TABLE));
        Shown.when(aroundPane, viewModel.paneProperty().isEqualTo(MiddlePane.AROUND));
        viewModel.whenCopied(Clip::put);
    }
}
