package org.mutirao.ui.need;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.mutirao.ui.shared.Clip;
import org.mutirao.ui.shared.Shown;

/// Which pane stands in the middle.
public final class MiddleController {
    private final MiddleViewModel viewModel;

    @FXML private Region tabs;
    @FXML private Node mapPane;
    @FXML private Region boardPane;
    @FXML private Region tablePane;
    @FXML private Region aroundPane;
    @FXML private ToggleButton map;
    @FXML private ToggleButton boardTab;
    @FXML private ToggleButton tableTab;
    @FXML private ToggleButton around;

    public MiddleController(MiddleViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        Shown.choice(
                List.of(map, boardTab, tableTab, around),
                List.of(MiddlePane.values()),
                viewModel.paneProperty());
        Shown.when(mapPane, viewModel.paneProperty().isEqualTo(MiddlePane.MAP));
        Shown.when(boardPane, viewModel.paneProperty().isEqualTo(MiddlePane.BOARD));
        Shown.when(tablePane, viewModel.paneProperty().isEqualTo(MiddlePane.TABLE));
        Shown.when(aroundPane, viewModel.paneProperty().isEqualTo(MiddlePane.AROUND));
        List.of(boardPane, tablePane, aroundPane).forEach(this::belowTabs);
        viewModel.whenCopied(Clip::put);
    }

    /// The tabs lie over the map; in a narrow window they take two lines.
    private void belowTabs(Region pane) {
        pane.paddingProperty()
                .bind(
                        tabs.heightProperty()
                                .map(height -> new Insets(height.doubleValue(), 0, 0, 0)));
    }
}
